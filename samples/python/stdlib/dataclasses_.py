from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


@dataclass
class Point:
    x: int
    y: int = 0
@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False, repr=False)
@dataclass
class Team:
    name: str
    members: list = field(default_factory=list)
    size: int = field(init=False)
    def __post_init__(self):
        self.size = len(self.members)
@dataclass
class Child(Point):
    z: int = 5
    _: KW_ONLY
    label: str = "none"
@dataclass(slots=True, kw_only=True)
class Slim:
    a: int
    b: int = 2
@dataclass(unsafe_hash=True, eq=True)
class Hashable:
    v: int
print(Point(1), Point(1, 2) == Point(1, 2), Point(1) != Point(2), Point(y=3, x=4))
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 5), Version(1)]), Version(1, 0, "a") == Version(1), hash(Version(1)) == hash(Version(1, 0, "b")))
t = Team("A", ["x", "y"])
print(t, Team("B").members is Team("C").members, asdict(t), astuple(t), replace(Point(1, 2), y=9), [f.name for f in fields(Team)])
print(Child(1, label="q"), Slim(a=1), Hashable(1) in {Hashable(1)}, Point.__match_args__, Child.__mro__[1].__name__, Point.__dataclass_fields__.keys())
def freeze():
    Version(1).major = 2
def delete():
    del Version(1).major
@dataclass
class Mutable:
    v: int = 1
say("frozen", freeze)
say("frozen del", delete)
say("missing", lambda: Point())
say("too many", lambda: Point(1, 2, 3))
say("unexpected", lambda: Point(1, z=2))
say("kw_only", lambda: Slim(1))
say("compare", lambda: Point(1) < Point(2))
say("order other", lambda: Version(1) < 5)
say("hash", lambda: hash(Point(1)))
say("slots", lambda: setattr(Slim(a=1), "q", 1))
say("replace", lambda: replace(t, size=1))
say("asdict", lambda: asdict(5))
def bad_default():
    @dataclass
    class Bad:
        items: list = []
def bad_order():
    @dataclass
    class Bad:
        a: int = 1
        b: int
say("mutable default", bad_default)
say("order of defaults", bad_order)
print(issubclass(FrozenInstanceError, AttributeError), Point(1).__eq__(5), asdict(Team("N", [Point(1)])))
@dataclass
class Recursive:
    me: object = None
r = Recursive()
r.me = r
print(r)
