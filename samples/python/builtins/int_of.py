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


for args in ((), (5,), (5.9,), (-5.9,), ("12",), (" 12\n",), ("-12",), ("+12",), ("1_000",), ("1__0",), ("_1",), ("12.5",), ("",), (" ",), ("abc",), ("0x1f", 16), ("1f", 16), ("0b101", 2), ("0o17", 8), ("0b101", 0), ("0x1F", 0), ("010", 0), ("010",), ("z", 36), ("Z", 36), ("12", 1), ("12", 37), ("9", 8), (12, 10), (True,), (None,), ([],), (b"42",), (b"x",), (1e20,), (float("inf"),), (float("nan"),), (1 + 2j,), ("١٢",), ("12", "10"), (b"101", 2), ("0x",), ("-0b1", 0), ("- 1",)):
    show(int, *args)
show(int, "11", base=2)
show(int, x=1)
class Index:
    def __index__(self):
        return 7
class Int:
    def __int__(self):
        return 8
class Trunc:
    def __int__(self):
        return "no"
say("int(Index())", lambda: int(Index()))
say("int(Int())", lambda: int(Int()))
say("int(Trunc())", lambda: int(Trunc()))
say("int('7' * 5000)", lambda: int("7" * 5000))
say("len(str(10**5000))", lambda: len(str(10**5000)))
