from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self):
        return f"{self.name.lower()} is {self.value}"
class Size(IntEnum):
    S = 1
    L = 3
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"
class Planet(Enum):
    EARTH = (1, 2.5)
    MARS = (3, 4.5)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, Color.RED == 1, Color.RED.describe(), list(Color), len(Color), Color.__members__.keys())
print(Size.S < Size.L, Size.S + 1, sorted([Size.L, Size.S]), f"{Size.S} {Size.S!r} {Size.S:03}", Size(3), Size.L == 3, isinstance(Size.S, int), [1, 2, 3, 4][Size.L])
print(Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm(3), Perm.R in (Perm.R | Perm.W), Perm.R & Perm.W, ~Perm.R, bool(Perm(0)), Perm.X.value, list(Perm.R | Perm.X))
print(Word.HELLO, repr(Word.BYE), Word.HELLO.upper(), Word.HELLO == "hello", f"{Word.BYE:>6}", Planet.EARTH.mass, Planet.MARS.value, Planet((3, 4.5)))
print(Color.RED in Color, 1 in Color, 9 in Color, hash(Color.RED) == hash(Color.RED), {Color.RED: "r"}, type(Color.RED), isinstance(Color.RED, Color), Color.RED is Color(1), [c.name for c in Color])
for thunk in (lambda: Color(9), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: Color.RED < Color.GREEN, lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 5), lambda: Color("x"), lambda: Color.RED + 1, lambda: Color()):
    say("error", thunk)
def subclass():
    class More(Color):
        BLUE = 3
def not_unique():
    @unique
    class U(Enum):
        A = 1
        B = 1
def duplicate():
    class D(Enum):
        A = 1
        A = 2
for f in (subclass, not_unique, duplicate):
    say(f.__name__, f)
class Auto(Enum):
    A = auto()
    B = 10
    C = auto()
print([m.value for m in Auto], Enum("Made", "X Y")(2), IntFlag("F", "A B").A | 4, str(Auto.A), "%s %d" % (Size.S, Size.S), Color.RED.__class__.__name__)
