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


for args in ((), (None,), ("x",), ("xy ",), ("",), (5,), (b"x",)):
    for method in ("strip", "lstrip", "rstrip"):
        call(" xyabcyx ", method, *args)
print("\t\n a\u00a0\u3000".strip() == "a", "xxhixx".strip("x"), "abc".strip("abc"), "mississippi".rstrip("ipz"))
for args in (("a", "b"), ("a", ""), ("", "-"), ("a", "b", 2), ("a", "b", 0), ("a", "b", -1), ("", "-", 2), ("z", "y"), ("aa", "b"), ("a",), ("a", 5), (5, "a"), ("a", "b", "c"), ()):
    call("banana aa", "replace", *args)
call("banana", "replace", "a", "o", count=1)
for args in (("ban",), ("x",), ("",), (5,), ()):
    call("banana", "removeprefix", *args)
    call("bananaban", "removesuffix", *args)
call("a\tbc\td", "expandtabs")
call("a\tbc\td", "expandtabs", 4)
call("a\tb", "expandtabs", tabsize=0)
call("a\tb\n\tc", "expandtabs", -1)
print("abc".translate({97: "A", 98: None, 99: 120}), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate(str.maketrans({"a": "1", "b": None})), "abc".translate({}))
say("maketrans", lambda: str.maketrans("ab", "x"))
say("maketrans key", lambda: str.maketrans({"ab": "x"}))
say("maketrans 5", lambda: str.maketrans(5))
print(str.maketrans("ab", "xy"), str.maketrans("a", "b", "c"))
