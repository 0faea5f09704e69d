import math


def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


for name, *argsets in (
    ("sqrt", (16,), (2,), (-1,), ("x",), (0.25,)), ("isqrt", (17,), (0,), (-1,), (2.0,)), ("floor", (2.7,), (-2.7,), (5,), (float("inf"),)), ("ceil", (2.1,), (-2.1,), (float("nan"),)), ("trunc", (2.9,), (-2.9,)),
    ("factorial", (0,), (20,), (-1,), (2.5,)), ("gcd", (12, 18), (0, 5), (), (12, 18, 27)), ("lcm", (4, 6), (), (0, 5)), ("comb", (5, 2), (2, 5), (-1, 2)), ("perm", (5, 2), (5,)), ("pow", (2, 3), (2, 0.5), (-8, 1 / 3), (0, -1)),
    ("exp", (1,), (0,), (1000,)), ("log", (10,), (8, 2), (0,), (100, 10), (-1,), (2**1000,), (1, 1)), ("log2", (8,), (10,), (0,)), ("log10", (1000,), (2,)), ("log1p", (1e-10,)), ("expm1", (1e-10,)),
    ("sin", (1,), (0,)), ("cos", (1,), (0,)), ("tan", (1,)), ("asin", (1,), (2,)), ("acos", (1,)), ("atan", (1,)), ("atan2", (1, -1),), ("sinh", (1,)), ("cosh", (1,)), ("tanh", (1,)), ("degrees", (math.pi,)), ("radians", (180,)), ("hypot", (3, 4), (1, 2, 3), ()), ("dist", ([1, 2], [4, 6])),
    ("fabs", (-3,)), ("fmod", (7, 3), (-7, 3), (7, 0)), ("remainder", (7, 4),), ("modf", (3.25,), (-3.25,)), ("frexp", (8,)), ("ldexp", (0.5, 4)), ("copysign", (3, -0.0)), ("fsum", ([0.1] * 10,), ([],)), ("prod", ([1, 2, 3],), ([],), ([1.5, 2],)), ("sumprod", ([1, 2], [3, 4])),
    ("isclose", (0.1 + 0.2, 0.3), (1, 1.1)), ("isnan", (float("nan"),), (1,)), ("isinf", (float("inf"),)), ("isfinite", (1,)), ("gamma", (5,)), ("cbrt", (27,)), ("exp2", (3,)), ("nextafter", (1, 2)), ("ulp", (1.0,)), ("erf", (1,)),
):
    for args in argsets:
        show(getattr(math, name), *args)
show(math.isclose, 1, 1.05, rel_tol=0.1)
show(math.prod, [2, 3], start=10)
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf, math.floor(-0.5), math.ceil(-0.5))
