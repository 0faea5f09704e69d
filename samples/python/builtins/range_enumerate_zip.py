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


for args in ((), (3,), (1, 4), (5, 1), (5, 1, -2), (0, 10, 3), (1, 2, 0), (1.5,), ("3",), (1, 2, 3, 4), (True,), (-3,), (10**20,), (None,)):
    show(range, *args)
r = range(2, 20, 3)
print(list(r), len(r), r[0], r[-1], r[1:4], r[::-1], r[::2], 5 in r, 6 in r, 5.0 in r, "5" in r, r.index(8), r.count(8), r.count(9), r.start, r.stop, r.step)
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), bool(range(0)), repr(range(0, 5, 1)), sum(range(100)))
say("index", lambda: r.index(9))
say("[6]", lambda: r[6])
say("['a']", lambda: r["a"])
say("set", lambda: r.__setitem__(0, 1))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), dict(enumerate("xy")))
say("enumerate(5)", lambda: enumerate(5))
say("enumerate()", lambda: enumerate())
say("enumerate start", lambda: enumerate([], "a"))
print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", range(9), (True, False))), list(zip(*[(1, 2), (3, 4)])))
say("strict ok", lambda: list(zip("ab", [1, 2], strict=True)))
say("strict short", lambda: list(zip("abc", [1, 2], strict=True)))
say("strict long", lambda: list(zip("ab", [1, 2, 3], strict=True)))
say("strict 3", lambda: list(zip("a", "b", "", strict=True)))
say("strict 3 longer", lambda: list(zip("", "", "c", strict=True)))
say("zip(5)", lambda: zip([1], 5))
i = iter([1, 2, 3])
print(list(zip(i, i)), list(i))
print(type(enumerate([])).__name__, type(zip()).__name__, next(iter(range(3))), type(iter(range(3))).__name__)
