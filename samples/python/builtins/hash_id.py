def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(hash(5), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(2**100), hash(True), hash(0), hash(1.0), hash(0.5), hash(-0.5), hash(1e100), hash(float("inf")), hash(-float("inf")), hash(1 + 0j), hash(2j), hash(3.7), hash(-1.5), hash(10**18), hash(-(10**20)))
print(hash(()) == hash(()), hash((1, 2)) == hash((1, 2)), hash("a") == hash("a"), hash(1) == hash(1.0) == hash(True), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print(hash((1, 2, 3)), hash((1,)), hash(()), hash((0.5, 1)), hash(((1, 2), 3)), hash(None) == hash(None))
for value in ([], {}, set(), ([],), bytearray()):
    show(hash, value)
class A:
    def __eq__(self, other):
        return True
class B:
    def __hash__(self):
        return "x"
class C:
    def __hash__(self):
        return 2**70
say("eq without hash", lambda: hash(A()))
say("bad hash", lambda: hash(B()))
say("big hash", lambda: hash(C()))
say("in dict", lambda: {A(): 1})
say("in set", lambda: {[]})
say("dict key", lambda: {}[[]])
say("dict in", lambda: [] in {})
x = []
print(id(x) == id(x), id(x) == id([]) and False, x is x, isinstance(id(x), int), id(None) == id(None))
print(1 == 1.0, {1: "a", 1.0: "b", True: "c"}, {0.0: 1, -0.0: 2}, len({float("nan"), float("nan")}))
