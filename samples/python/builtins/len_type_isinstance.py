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


for args in (("abc",), ([1, 2],), ((),), ({1: 2},), ({1, 2, 3},), (range(10),), (b"ab",), (5,), (None,), (int,), (), (1, 2)):
    show(len, *args)
say("len(gen)", lambda: len(x for x in []))
class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
for n in (3, 0, -1, "a", 2.0, None, True, 10**30):
    say(f"len L({n!r})", lambda: len(L(n)))
for value in (1, 1.0, "a", None, True, [], (), {}, set(), frozenset(), b"", range(1), int, type, len, print, lambda: 0, ..., 1j, slice(1), Exception(), Exception, {}.keys(), {}.items(), {}.values(), (x for x in []), iter([]), "".join, [].append, str.upper, property(), staticmethod(len), super, object(), NotImplemented, memoryview(b""), zip(), classmethod(len), __builtins__):
    print(type(value).__name__, end=" ")
print()
for args in ((1, int), (True, int), (1, (str, int)), (1, (str, (float, int))), ("a", str | int), (1, int | None), (None, type(None)), (None, int | None), (1, object), (int, type), (1, 5), (1, "int"), (1,), ([], list[int]), (1, [int])):
    show(isinstance, *args)
for args in ((int, object), (bool, int), (int, (str, float)), (1, int), (int, 5), (int, int | str), (ValueError, Exception), (list[int], list)):
    show(issubclass, *args)
print(type("X", (), {"a": 1}).a, type("Y", (int,), {})(5) + 1, type(type), type(5) is int, int.__name__, type(None).__name__)
say("type()", lambda: type())
say("type(1, 2)", lambda: type(1, 2))
say("type args", lambda: type("X", int, {}))
print(callable(len), callable(5), callable(int), callable(lambda: 0), callable("a"))
