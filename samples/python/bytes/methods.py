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


data = b"Hello, World"
for method, *args in (("upper",), ("lower",), ("swapcase",), ("title",), ("capitalize",), ("split",), ("split", b","), ("split", ","), ("find", b"o"), ("find", 111), ("find", "o"), ("rfind", b"o"), ("index", b"z"), ("count", b"l"), ("replace", b"l", b"L"), ("replace", "l", "L"), ("startswith", b"He"), ("startswith", (b"x", b"H")), ("startswith", "He"), ("endswith", b"ld"), ("strip", b"Hd"), ("strip",), ("join", [b"a", b"b"]), ("join", ["a"]), ("hex",), ("hex", ":"), ("isalpha",), ("isdigit",), ("islower",), ("isspace",), ("isascii",), ("center", 16, b"*"), ("center", 16, "*"), ("ljust", 14), ("zfill", 15), ("partition", b","), ("splitlines",), ("translate", None, b"lo"), ("removeprefix", b"Hell"), ("decode",), ("decode", "ascii"), ("__len__",), ("__contains__", b"lo"), ("__contains__", 72), ("__contains__", "l"), ("expandtabs",), ("fromhex", "48 65"), ("fromhex", "zz"), ("encode",)):
    call(data, method, *args)
print(data[0], data[-1], data[1:4], data[::-1], data + b"!", b"a" * 3, b"a" in data, list(b"abc"), b"abc" == b"abc", b"a" < b"b", b"%d %s %x" % (5, b"x", 255), b"\x00\xff\n\t\\'\"", bytes(3), len(b"\xc3\xa9"), bool(b""), b"a" b"c", rb"\n")
for label, thunk in (("+str", lambda: data + "x"), ("in", lambda: "H" in data), ("[99]", lambda: data[99]), ("==str", lambda: b"a" == "a"), ("<str", lambda: b"a" < "a"), ("ord", lambda: ord(b"a")), ("int", lambda: int(b"12")), ("set", lambda: data.__setitem__(0, 1)), ("256", lambda: bytes([256])), ("str", lambda: bytes("a")), ("join", lambda: b",".join(b"ab"))):
    say(label, thunk)
