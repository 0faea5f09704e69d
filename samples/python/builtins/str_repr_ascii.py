def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


values = ["abc", "it's", 'say "hi"', """it's "both" """, "tab\tnew\nline\\", "é", "ü\u200b", "\x00\x7f\x80", "\U0001f600", "\ud800", "", b"bytes\xff'", 5, 5.0, None, True, [1, "a"], (1,), (), {1: "x"}, {1}, set(), frozenset(), frozenset([1]), range(3), range(1, 5, 2), slice(1, 2), ..., NotImplemented, 3 + 4j, -0j, int, len, bytearray(b"x"), type(None), ValueError("a"), ValueError(), ValueError("a", 1), KeyError("k"), OSError(2, "no"), StopIteration(3)]
for value in values:
    print(ascii(repr(value)), ascii(str(value)) if isinstance(value, str) else ascii(str(value)), ascii(value))
show(str)
show(str, b"abc", "utf-8")
show(str, b"abc\xff", "utf-8")
show(str, b"abc\xff", "ascii", "replace")
show(str, "abc", "utf-8")
show(str, 5, "utf-8")
show(str, b"x")
show(repr)
show(repr, 1, 2)
show(str, object="o")
