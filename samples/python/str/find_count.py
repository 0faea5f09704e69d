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


for args in (("a",), ("na",), ("z",), ("",), ("a", 2), ("a", -2), ("a", 2, 4), ("n", 0, -3), ("", 10), ("", 6), (5,), (None,), (), ("a", None), ("a", None, 3), ("a", "b"), ("banana",), ("bananas",)):
    for method in ("find", "rfind", "index", "rindex", "count"):
        call("banana", method, *args)
for args in (("ba",), ("na",), ("na", 2), ("an", 1, 3), (("x", "b"),), ((),), ("",), ("", 6), ("", 7), (5,), (["b"],), (("a", 5),), ()):
    call("banana", "startswith", *args)
    call("banana", "endswith", *args)
print("nan" in "banana", "" in "", "x" not in "banana")
say("in", lambda: 5 in "banana")
