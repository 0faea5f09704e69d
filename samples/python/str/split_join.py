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


for args in ((), (" ",), (None,), (None, 1), (" ", 1), (" ", -1), (" ", 0), ("",), ("b",), (5,), (" ", "a"), ("  ",)):
    call("  a b  c ", "split", *args)
    call("  a b  c ", "rsplit", *args)
call("a,b,c", "split", sep=",", maxsplit=1)
call("a,b,c", "rsplit", ",", maxsplit=1)
call("", "split")
call("", "split", ",")
call("a\tb\nc\x0bd", "split")
for text in ("a\nb\r\nc\rd", "a\n", "\n", "", "a\x0bb\x0cc\x1cd\u2028e", "no end"):
    print(ascii(text), text.splitlines(), text.splitlines(True))
call("a", "splitlines", keepends=1)
for items in (["a", "b"], "xyz", [], ("one",), {"k": 1}, [1, 2], ["a", None], 5, None, (c for c in "")):
    say(type(items).__name__, lambda: ", ".join(items))
call("-", "join")
call("-", "join", ["a"], ["b"])
for args in (("=",), ("z",), ("",), (5,), ()):
    call("k=v=w", "partition", *args)
    call("k=v=w", "rpartition", *args)
