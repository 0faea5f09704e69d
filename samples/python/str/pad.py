def call(value, method, *args, **kwargs):
    before = repr(value)
    try:
        result = repr(getattr(value, method)(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    after = repr(value)
    print(f"{before}.{method}({shown}) -> {result}" + ("" if after == before else f"; now {after}"))


for args in ((7,), (2,), (7, "*"), (8, "é"), (7, ""), (7, "ab"), ("7",), (7.0,), (), (-1,), (True,), (7, 5)):
    for method in ("center", "ljust", "rjust"):
        call("abc", method, *args)
for text in ("42", "-42", "+42", "", "abc", "--1", "-"):
    call(text, "zfill", 5)
call("42", "zfill")
call("42", "zfill", "5")
call("42", "zfill", 1)
print("ab".center(5), "|", "a".center(4, "x"), "abc".center(6, "x"), "abcd".center(7, "x"), "".center(3, "-"))
