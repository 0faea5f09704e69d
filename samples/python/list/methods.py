def call(value, method, *args, **kwargs):
    before = repr(value)
    try:
        result = repr(getattr(value, method)(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    after = repr(value)
    print(f"{before}.{method}({shown}) -> {result}" + ("" if after == before else f"; now {after}"))


for method, *args in (("append", 9), ("append",), ("append", 1, 2), ("extend", [7, 8]), ("extend", "ab"), ("extend", 5), ("extend", {"k": 1}), ("insert", 0, "x"), ("insert", 2, "x"), ("insert", 99, "x"), ("insert", -1, "x"), ("insert", -99, "x"), ("insert", "a", 1), ("insert", 1), ("remove", 2), ("remove", 99), ("remove", 2.0), ("pop",), ("pop", 0), ("pop", -2), ("pop", 99), ("pop", "a"), ("pop", 1, 2), ("clear",), ("clear", 1), ("index", 2), ("index", 99), ("index", 2, 2), ("index", 2, 2, 3), ("index", 2, -3), ("index",), ("count", 2), ("count", 99), ("count", True), ("reverse",), ("copy",), ("sort",), ("sort", 1), ("__len__",), ("__contains__", 3), ("__getitem__", 1), ("__add__", [1]), ("__mul__", 2), ("nope",)):
    call([1, 2, 3, 2], method, *args)
call([], "pop")
call(["b", "A", "c"], "sort")
call(["b", "A", "c"], "sort", key=str.lower)
call([3, 1, 2], "sort", reverse=True)
call([1, "a"], "sort")
call(["bb", "a", "cc"], "sort", key=len, reverse=True)
call([1, 2], "sort", foo=1)
