def call(value, method, *args, **kwargs):
    before = repr(value)
    try:
        result = repr(getattr(value, method)(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    after = repr(value)
    print(f"{before}.{method}({shown}) -> {result}" + ("" if after == before else f"; now {after}"))


for text in ("hello World", "ÀÉÎ straße", "", "123abc", "they're bill's", "ǆ", "ΑΣ", "a-b_c d", "ﬁ", "İ"):
    for method in ("upper", "lower", "title", "capitalize", "swapcase", "casefold"):
        print(ascii(text), method, ascii(getattr(text, method)()))
call("a", "upper", 1)
call("a", "lower", x=1)
