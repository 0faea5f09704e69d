import operator

ops = (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.and_, operator.or_, operator.xor, operator.lshift, operator.rshift, operator.eq, operator.lt)
for a, b in ((7, 3), (-7, 3), (7, -3), (0, 5), (5, 0), (2**70, 3), (-(2**70), 65), (1, 64), (-1, 3), (3, -1), (True, 2), (6, 2.5), (7.5, -2.5), (1e308, 10.0), (0.1, 0.2), (5, "a"), ("a", 3), (None, 1), ([1], [2]), ([1], 2), (2, 0.5), (-8, 2), (10**20, 18), (1, None), ((1,), (2,)), ({1}, {2}), (3 + 4j, 2), (1 << 64, 1 << 6), (0.0, 0.0)):
    for op in ops:
        try:
            result = repr(op(a, b))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(op.__name__, repr(a), repr(b), result if len(result) < 120 else len(result))
