matrix = [[1, 2, 3], [4, 5, 6]]
print([x * 2 for row in matrix for x in row if x % 2])
print([[row[i] for row in matrix] for i in range(3)])
print({word: len(word) for word in "the quick brown fox".split()})
print(sorted({c for c in "mississippi"}))
print([(x, y) for x in range(3) for y in range(x)])
print([y := 1, y + 1, y])
print([last := n for n in range(4)], last)
if (n := len("walrus")) > 5:
    print("long", n)
x = "outside"
print([x for x in range(3)], x)
print(dict(zip("abc", range(3))), {**{"a": 1}, "b": 2}, {k: v for k, v in [("z", 1), ("z", 2)]})
print([*range(3), *"ab"], (*[1], 2), {*"aa"})
print(any(n > 2 for n in range(5)), all(n < 2 for n in range(5)))
print([i if i % 2 else -i for i in range(5)])
print(max((w for w in ["a", "ccc", "bb"]), key=len), min([3, 1, 2], default=0), min([], default="none"))
a, *b, c = range(6)
print(a, b, c)
(d, e), [f, *g] = (1, 2), "hello"
print(d, e, f, g)
i = j = [0]
i += [1]
print(j)
i, j = j, i
first, = [9]
print(first)


def two(values):
    a, b = values
    return a + b


def some(values):
    a, *b, c = values
    return b


for values in ((1, 2), (1, 2, 3), [1], (), 5, "xyz", "ab"):
    for unpack in (two, some):
        try:
            print(unpack(values))
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
