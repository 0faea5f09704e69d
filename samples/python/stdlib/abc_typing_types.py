import abc
import types
import typing
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, List, NamedTuple, Optional, Protocol, TypeVar, Union, runtime_checkable


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    def describe(self):
        return f"{self.name}: {self.area()}"
class Square(Shape):
    name = "square"
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side**2
class Half(Shape):
    def area(self):
        return 1
print(Square(3).describe(), isinstance(Square(1), Shape), sorted(Shape.__abstractmethods__))
say("abstract", lambda: Shape())
say("half", lambda: Half())
for value in ([], {}, "s", 5, range(1), iter([]), (x for x in []), set(), print, int):
    print(type(value).__name__, [k.__name__ for k in (Iterable, Iterator, Sequence, Mapping, Hashable, Callable) if isinstance(value, k)])
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self
print(Stack[int]().push(1).items, Optional[int], Union[int, str], List[int], list[int], dict[str, int], int | None, Any, Callable[[int], str], typing.Tuple[int, ...], T, Stack[int] if False else "")
class P(NamedTuple):
    x: int
    y: int = 2
print(P(1), P(1)._asdict(), P._field_defaults, P.__annotations__)
@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...
class Box:
    def size(self):
        return 1
print(isinstance(Box(), Sized), isinstance(5, Sized))
def f(a: int, b: "str" = "x", *args: float, **kw: bool) -> None: ...
print(f.__annotations__, typing.get_type_hints(f) if False else "", typing.cast(int, "x"), typing.TYPE_CHECKING)
n = types.SimpleNamespace(a=1, b="x")
n.c = [1]
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[1]), vars(n), types.FunctionType is type(f), types.MappingProxyType({"a": 1}), isinstance(f, types.FunctionType), types.NoneType)
say("proxy", lambda: types.MappingProxyType({}).__setitem__("a", 1))
class Meta(typing.TypedDict):
    name: str
print(Meta(name="x"), typing.Literal["a", 1], typing.Final, typing.ClassVar[int], typing.NewType("UserId", int)(5))
def generic[U](x: U) -> U:
    return x
type Alias = list[int]
class Pair[A, B]:
    def __init__(self, a: A, b: B):
        self.a, self.b = a, b
print(generic(5), Alias, Alias.__value__, Pair(1, "x").b, generic.__type_params__)
x: int = 5
y: str
print(__annotations__)
