def call(value, method, *args, **kwargs):
    before = repr(value)
    try:
        result = repr(getattr(value, method)(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    after = repr(value)
    print(f"{before}.{method}({shown}) -> {result}" + ("" if after == before else f"; now {after}"))


def fresh():
    return {"a": 1, "b": 2}
for method, *args in (("get", "a"), ("get", "z"), ("get", "z", 0), ("get",), ("get", []), ("pop", "a"), ("pop", "z"), ("pop", "z", None), ("pop",), ("pop", "a", 1, 2), ("popitem",), ("popitem", 1), ("setdefault", "a", 9), ("setdefault", "z", 9), ("setdefault", "z"), ("setdefault",), ("update", {"b": 3, "c": 4}), ("update", [("x", 1)]), ("update", [1]), ("update", ["abc"]), ("update", 5), ("update",), ("update", None), ("clear",), ("copy",), ("keys",), ("values",), ("items",), ("fromkeys", "xy"), ("fromkeys", "xy", 0), ("fromkeys", 5), ("fromkeys",), ("__contains__", "a"), ("__len__",), ("__getitem__", "z"), ("has_key", "a"), ("__or__", {"z": 0}), ("__missing__", 1)):
    call(fresh(), method, *args)
call(fresh(), "update", c=3)
call(fresh(), "update", {"a": 0}, c=3)
call(fresh(), "get", key="a")
call({}, "popitem")
