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


for args in ((), (5,), ("1.5",), (" 1.5 \n",), ("-1e3",), ("1E-5",), (".5",), ("5.",), (".",), ("",), ("abc",), ("inf",), ("-Infinity",), ("nan",), ("NaN",), ("1_000.5",), ("1__0",), ("1e400",), ("-1e400",), ("1e-400",), (True,), (None,), ([],), (b"2.5",), (10**400,), (1 + 0j,), ("0x10",), ("1,5",), (1, 2), ("١.٥",), ("infinit",), ("+nan",), ("1e",), ("1e5.5",)):
    show(float, *args)
for value in (0.1, 1 / 3, 1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5, 1.0, 100.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.5, -0.0, 0.1 + 0.2, 1e100, 12345.678, 3.0e8, 2 / 3, 1e-10, 9007199254740993.0):
    print(value, repr(value), str(value))
class F:
    def __float__(self):
        return 2.5
class G:
    def __float__(self):
        return 2
class H:
    def __index__(self):
        return 4
say("F", lambda: float(F()))
say("G", lambda: float(G()))
say("H", lambda: float(H()))
