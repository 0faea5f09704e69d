from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int
    y: int


class Color(Enum):
    RED = 1
    BLUE = 2


def describe(value):
    match value:
        case None | True | False:
            return f"constant {value}"
        case 0:
            return "zero"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case "":
            return "empty text"
        case str(text):
            return f"text {text!r}"
        case []:
            return "empty"
        case [only]:
            return f"one {only}"
        case [first, *rest] if len(rest) > 3:
            return f"long from {first}, {len(rest)} more"
        case [1, 2, *_, 9]:
            return "from 1, 2 to 9"
        case (a, b) if a == b:
            return "pair of equals"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": kind, **others}:
            return f"{kind} with {sorted(others)}"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y=0):
            return f"on the x axis at {x}"
        case Point() as p:
            return f"somewhere {p}"
        case Color.RED:
            return "red"
        case {}:
            return "mapping"
        case _:
            return f"something else: {type(value).__name__}"


for value in (None, True, 0, -5, 3, 2.5, "", "hi", [], [1], [1, 2, 3, 4, 5], [1, 2, 9], (3, 3), (3, 4),
              {"type": "circle", "r": 2, "z": 1}, {"type": "square", "side": 1}, Point(0, 0), Point(4, 0),
              Point(1, 2), Color.RED, Color.BLUE, {}, {1: 2}, {1, 2}, b"ab"):
    print(describe(value))


def command(line):
    match line.split():
        case ["go", ("north" | "south") as where]:
            return f"going {where}"
        case ["take", *things]:
            return f"taking {', '.join(things) or 'nothing'}"
        case ["quit" | "exit"]:
            return "bye"
    return "?"


for line in ("go north", "go up", "take a b", "take", "exit", ""):
    print(command(line))
