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


for args in (([],), ([1, 2, 3],), ([1, 2.5],), ([1, 2], 10), (["a"], ""), (["a"],), ([[1], [2]], []), (5,), ((1, 2), "x"), ([b"a"], b""), ([0.1] * 10,), ([True, True],), ([1e16, 1, -1e16],), ([0.1, 0.2, 0.3],), ([1, None],), ({1: 2, 3: 4},), ()):
    show(sum, *args)
show(sum, [1, 2], start=5)
show(sum, iterable=[1])
for function in (min, max):
    for args in ((3, 1, 2), ([3, 1, 2],), ("hello",), ([],), (5,), (), ([1, "a"],), (1, 1.0, True), (1.0, 1), ((1, 2), (1, 3)), (["b", "a"], ["b"]), ({"x": 1, "a": 2},), (float("nan"), 1), (1, float("nan")), (None, 1)):
        show(function, *args)
    show(function, [], default="none")
    show(function, [1, 2], default=0)
    show(function, 1, 2, default=0)
    show(function, ["aaa", "bb", "c"], key=len)
    show(function, "b", "A", "c", key=str.lower)
    show(function, [1], key=None)
    show(function, [1], foo=1)
    say(function.__name__ + " ties", lambda: function([("a", 1), ("b", 1)], key=lambda pair: pair[1]))
