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


for args in ((), ("utf-8",), ("ascii",), ("latin-1",), ("utf-16-le",), ("utf-32-be",), ("UTF8",), ("ascii", "ignore"), ("ascii", "replace"), ("ascii", "xmlcharrefreplace"), ("ascii", "backslashreplace"), ("nope",), ("ascii", "nope"), (5,)):
    call("né€", "encode", *args)
call("a", "encode", encoding="ascii", errors="strict")
for data, args in ((b"caf\xc3\xa9", ()), (b"\xff", ()), (b"\xff", ("utf-8", "replace")), (b"\xff", ("utf-8", "ignore")), (b"\xe9", ("latin-1",)), (b"ab", ("ascii",)), (b"\xe2\x82", ()), (b"\xff\xfea\x00", ("utf-16",)), (b"a", ("nope",)), (b"\xff", ("utf-8", "backslashreplace"))):
    call(data, "decode", *args)
print("\ud800".encode("utf-8", "surrogatepass"), ascii("\ud800"))
say("surrogate", lambda: "\ud800".encode())
