import functools
import operator


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(functools.reduce(operator.add, [1, 2, 3]), functools.reduce(lambda a, b: a * b, range(1, 6), 10), functools.reduce(operator.add, [], "start"), functools.reduce(max, [3]))
say("empty", lambda: functools.reduce(operator.add, []))
add = functools.partial(pow, 2)
print(add(5), functools.partial(int, base=2)("101"), functools.partial(print, "a", sep="-").keywords, add.func is pow, add.args)
greet = functools.partial(lambda *a, **k: (a, k), 1, x=2)
print(greet(3, y=4), greet(x=5))
@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n
print(square(2), square(2), square(3), square(4), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))
@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@functools.wraps(fib)
def other():
    pass
print(other.__name__, other.__wrapped__ is fib)
@functools.singledispatch
def describe(value):
    return f"object {value!r}"
@describe.register
def _(value: int):
    return f"int {value}"
@describe.register(list)
def _(value):
    return f"list of {len(value)}"
print(describe(5), describe([1]), describe("x"), describe(True), describe(2.5))
class Config:
    @functools.cached_property
    def value(self):
        print("computed")
        return 42
c = Config()
print(c.value, c.value, c.__dict__)
print(sorted(["b", "a", "C"], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
class Cell:
    def __init__(self):
        self._alive = False
    def set_state(self, state):
        self._alive = state
    set_alive = functools.partialmethod(set_state, True)
cell = Cell()
cell.set_alive()
print(cell._alive)
say("unhashable", lambda: square([]))
