def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


values = (1, 1.0, True, 0, -0.0, 2, "1", None, [1], (1,), float("nan"), 1 + 0j, 2**53 + 1, float(2**53), b"1", {1}, {1: 1})
for a in values:
    print(repr(a), *("=" if a == b else "." for b in values), *("1" if a is b else "0" for b in values[:4]))
for a, b in ((1, "a"), ("a", 1), (None, None), ([1], (1,)), ([1, 2], [1, 3]), ([1], [1, 0]), ((1, "a"), (1, 2)), ((1, "a"), (2, 2)), ({1}, {1, 2}), ({1: 1}, {2: 2}), (1j, 2j), (1, 2j), (float("nan"), 1), (2**60, 1e18), (True, False), ("a", "b"), (b"a", b"b"), (b"a", "a"), (int, str), (range(3), range(4)), (1, None)):
    say(f"{a!r} < {b!r}", lambda: a < b)
    say(f"{a!r} >= {b!r}", lambda: a >= b)
print(1 < 2 < 3 < 3, 1 < 2 > 1, 1 == 1 != 2, 3 > 2 >= 2, not 1 == 2, 1 in [1.0], None in [None], float("nan") in [float("nan")], (lambda x: x in [x])(float("nan")))
