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


for args in (([3, 1, 2],), ("hello",), ([],), ({"b": 1, "a": 2},), ([1, "a"],), (5,), ([(1, "b"), (1, "a"), (0, "c")],), ([3.5, 2, True],), ([[2], [1, 5], []],), ([None, 1],), (), ([1], 2), ({3, 1},)):
    show(sorted, *args)
show(sorted, [3, 1, 2], reverse=True)
show(sorted, ["b", "A", "c"], key=str.lower)
show(sorted, ["bb", "a", "cc", "d"], key=len)
show(sorted, ["bb", "a", "cc", "d"], key=len, reverse=True)
show(sorted, [1, 2], key=None, reverse=0)
show(sorted, [1, 2], cmp=None)
show(sorted, [1, 2], key=5)
print(sorted([-3, 2, -1], key=abs), sorted([(2, "x"), (1, "y")], key=lambda p: p[1]))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(5))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))))
say("reversed(5)", lambda: reversed(5))
say("reversed(set)", lambda: reversed({1}))
say("reversed(gen)", lambda: reversed(x for x in []))
say("next", lambda: next(reversed([7, 8])))
print(list(reversed({"a": 1, "b": 2}.items())), type(reversed([])).__name__, type(reversed("")).__name__, type(reversed(range(1))).__name__)
class S:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * 10
print(list(reversed(S())))
