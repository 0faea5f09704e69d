def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


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


for value in (2.0, 2.5, -0.1, 0.0, 1e16, float("inf"), float("nan"), 0.1, 1e-5):
    for method in ("is_integer", "as_integer_ratio", "hex", "conjugate", "__trunc__", "__int__", "__float__", "__bool__", "__neg__", "__abs__", "__round__", "__floor__", "__ceil__"):
        call(value, method)
for text in ("0x1.8p1", "1.5", "-0x1p-3", "inf", "nan", "zz", "0x1.999999999999ap-4"):
    show(float.fromhex, text)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2), 2.0**10, 2**0.5, (-8) ** (1 / 3), 0.0**0, 1e308 * 10, -1e308 * 10, 5.0 / 3, 1 / 3 * 3, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 3.0 == 3, 1.5 + True)
for thunk in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: int(1e400), lambda: 1.5 & 1, lambda: 1.5 << 1, lambda: [1][1.0], lambda: range(2.0), lambda: "a" * 2.0, lambda: divmod(1.0, 0)):
    say("error", thunk)
