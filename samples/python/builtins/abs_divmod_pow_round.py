def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


for args in ((5,), (-5,), (-2.5,), (True,), (3 + 4j,), ("x",), (None,), ([],), (), (1, 2)):
    show(abs, *args)
for args in ((7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (7, 0), (7.0, 0), (True, 2), ("a", 1), (1,), (2**70, 10**9)):
    show(divmod, *args)
for args in ((2, 10), (2, -1), (2, 10, 1000), (3, -1, 7), (2, -1, 4), (2.0, 3), (0, 0), (0, -1), (0.0, -1), (-8, 1 / 3), (2, 0.5), (1, 2, 0), (2, 2, 1.5), ("a", 2), (True, 3), (10, 30), (-2, 3), (-2, 3, 5)):
    show(pow, *args)
show(pow, base=2, exp=5, mod=7)
for args in ((2.5,), (3.5,), (-2.5,), (0.5,), (1.5,), (2.675, 2), (1234.5678, -2), (1234, -2), (1250, -2), (1350, -2), (15, -1), (25, -1), (5, 0), (5.0, 0), (5.5, None), (True,), (1e300, 2), (0.1 + 0.2, 10), (float("inf"),), (float("nan"),), (float("inf"), 2), ("x",), (1.5, "a"), (1.5, 1.5), (), (-0.4,), (-0.4, 0), (1e16 + 1, 0), (2.5, -1)):
    show(round, *args)
show(round, number=2.567, ndigits=1)
