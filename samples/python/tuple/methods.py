def call(value, method, *args, **kwargs):
    before = repr(value)
    try:
        result = repr(getattr(value, method)(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    after = repr(value)
    print(f"{before}.{method}({shown}) -> {result}" + ("" if after == before else f"; now {after}"))


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


for method, *args in (("index", 2), ("index", 99), ("index", 2, 2), ("index", 2, 2, 9), ("count", 2), ("count",), ("__len__",), ("append", 1), ("sort",), ("__add__", (1,)), ("__add__", [1]), ("__mul__", 2), ("__contains__", 1)):
    call((1, 2, 3, 2), method, *args)
t = (1, "a", [2])
print(t, (), (1,), (1, 2)[::-1], t[1], t[-1], t[1:], t + (5,), t * 2, t == (1, "a", [2]), (1, 2) < (1, 3), (1,) < (1, 0), len(t), "a" in t, *t)
for label, thunk in (("[9]", lambda: t[9]), ("['a']", lambda: t["a"]), ("+list", lambda: t + [1]), ("+1", lambda: t + 1), ("hash", lambda: hash(t)), ("<", lambda: (1, "a") < (1, 2)), ("call", lambda: t(1)), ("attr", lambda: t.x), ("%", lambda: t % 2), ("-", lambda: t - t), ("[1.5]", lambda: t[1.5])):
    say(label, thunk)
def set_item():
    t[0] = 5
def del_item():
    del t[0]
say("set", set_item)
say("del", del_item)
a, b = b, a = 1, 2
print(a, b, tuple(x * 2 for x in range(3)), tuple({"k": 1}), tuple([]) is (), sorted((3, 1)), sum((1, 2)), max((1, 5)), any((0, 1)), (x := 1, 2), ((1, 2), (3, 4))[1][0])
