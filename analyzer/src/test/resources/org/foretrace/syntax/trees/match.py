match x:
    case 1: pass
    case -1 | 2.5 | -3j: pass
    case 1 + 2j | -1.5 - 3J: pass
    case "a" | 'b' "c" | b'd': pass
    case None | True | False: pass
    case a: pass
match x, y:
    case _: pass
match (x):
    case a.b | a.b.c: pass
    case (1): pass
    case (1, 2): pass
    case (1,): pass
    case (): pass
    case []: pass
    case [1, *rest, 2]: pass
    case [*_]: pass
    case 1, 2: pass
    case 1,: pass
    case *a, b: pass
    case {}: pass
    case {"a": 1, -2: b, c.d: _, None: None, **rest}: pass
    case {1 + 2j: x,}: pass
    case {**rest}: pass
    case A(): pass
    case A(1, b, c=2, d=(3 | 4),): pass
    case A.B(x=y): pass
    case (a | b) as c: pass
    case a as b if c > 1: pass
    case [A(x=[1, {"k": v}]) as y, z] if (w := z):
        pass
match = 1
case = 2
type = 3
_ = 4
match.x
match[1]
match(1)
match(1), 2
match * 2
match -2
match in x
match: int = 1
match = case = type
type(x)
type.y
type: int = 1
case(match)
print(match, case, type, _)
match *a, b:
    case x: pass
match -x:
    case 1: pass
match (yield):
    case 1: pass
match [1, 2]:
    case 1: pass
match match:
    case case: pass
match x := 1, 2:
    case 1:
        match y:
            case 2: case = 1
        case = 3
match lambda: 1:
    case 1: pass
type X = int
type X[T] = list[T]
type X[T: (int, str), *Ts, **P] = Callable[P, tuple[T, *Ts]]
type type = type
type match = case
type X = lambda: 1; type Y = int
if x: type Z = int
