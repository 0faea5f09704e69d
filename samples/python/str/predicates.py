def call(value, method, *args, **kwargs):
    before = repr(value)
    try:
        result = repr(getattr(value, method)(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    after = repr(value)
    print(f"{before}.{method}({shown}) -> {result}" + ("" if after == before else f"; now {after}"))


names = ("isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper")
for text in ("", "abc", "ABC", "Abc", "a1", "12", "1.5", " ", "\t\n", "é", "²", "½", "٣", "日本", "_x", "x y", "1x", "class", "Hello World", "HELLO world", "a\u200b", "\u00a0", "-1", "A1", "ǅ"):
    print(ascii(text), "".join("1" if getattr(text, name)() else "0" for name in names))
call("a", "isalpha", 1)
