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


def fresh():
    return bytearray(b"abc")
for method, *args in (("append", 100), ("append", 300), ("append", "d"), ("extend", b"de"), ("extend", [1, 2]), ("extend", "de"), ("insert", 0, 65), ("pop",), ("pop", 0), ("pop", 9), ("remove", 98), ("remove", 1), ("clear",), ("reverse",), ("copy",), ("upper",), ("decode",), ("hex",), ("find", b"b"), ("replace", b"a", b"z"), ("startswith", b"a")):
    call(fresh(), method, *args)
b = fresh()
b[0] = 65
b[1:2] = b"xyz"
del b[-1]
print(b, b[0], b[1:], b + b"!", b"!" + b, b == b"Axyz", len(b), list(b), bytes(b), b * 2, 120 in b)
b += b"end"
print(b, type(b + b"").__name__, type(b"" + b).__name__)
def bad():
    b[0] = 256
def worse():
    b[0] = "a"
say("256", bad)
say("str", worse)
say("hash", lambda: hash(b))
m = memoryview(b"abcdef")
print(m[0], m[1:3].tobytes(), len(m), list(m[:2]), m.tolist(), bytes(m), m == b"abcdef")
