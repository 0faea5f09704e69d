import operator as op


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


print(op.add(1, 2), op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.itemgetter("k")({"k": 5}), op.attrgetter("real")(5), op.attrgetter("real", "imag")(1j), op.methodcaller("upper")("a"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"), op.contains([1], 1), op.countOf([1, 1], 1), op.indexOf("abc", "b"), op.getitem([5], 0), op.not_(0), op.truth([]), op.is_(None, None), op.concat("a", "b"), op.neg(5), op.index(True), op.length_hint([1]), op.matmul if False else "")
x = [3, 1, 2]
op.setitem(x, 0, 9)
op.delitem(x, 1)
print(x, op.iadd(x, [5]), x, sorted([("b", 2), ("a", 2), ("c", 1)], key=op.itemgetter(1, 0)), op.attrgetter("__class__.__name__")(5), op.xor(5, 3), op.lshift(1, 3), op.inv(5), op.abs(-1), op.pow(2, 3), op.mod(7, 3), op.floordiv(7, 2), op.truediv(7, 2), op.le(1, 2), op.ne(1, 2), op.call(max, 1, 2))
for thunk in (lambda: op.itemgetter(5)("abc"), lambda: op.attrgetter("x")(5), lambda: op.methodcaller("x")(5), lambda: op.index(1.5), lambda: op.itemgetter(), lambda: op.indexOf([1], 2), lambda: op.attrgetter(5), lambda: op.add(1)):
    say("error", thunk)
