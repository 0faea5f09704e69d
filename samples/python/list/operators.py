def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


a, b = [1, 2], [3]
print(a + b, a * 2, 2 * a, a * 0, a * -1, a == [1, 2], a != b, a < b, [1, 2, 3] > [1, 2], [] < [0], 2 in a, 5 not in a, a is a, len(a), bool([]), [*a, *b], [a, b], [[]] * 2)
for label, thunk in (("+tuple", lambda: a + (1,)), ("+str", lambda: a + "x"), ("+int", lambda: a + 1), ("*list", lambda: a * b), ("*1.5", lambda: a * 1.5), ("-", lambda: a - b), ("<", lambda: a < 1), ("<mixed", lambda: [1] < ["a"]), ("call", lambda: a()), ("attr", lambda: a.length), ("hash", lambda: hash(a)), ("neg", lambda: -a), ("unhashable", lambda: {a: 1}), ("getitem", lambda: a["x"])):
    say(label, thunk)
a += "xy"
print(a)
a += (5,)
print(a)
def bad_plus():
    global a
    a += 5
say("+= 5", bad_plus)
a *= 2
print(a)
print([1, [2, [3, []]]], [None, True, 1.0, "s", b"b", (1,), {1: 2}], str([]), repr(["it's"]))
c = [1, 2, 3]
d = c
d += [4]
d = d + [5]
print(c, d, c is d, list(c) is c, c[:] == c, c.copy() is c)
x = [3, 1, 2]
print(x.sort(), x, x.reverse(), x, x.append(0), x)
nested = [[1, 2], [3]]
shallow = nested.copy()
shallow[0].append(9)
print(nested, [y for z in nested for y in z], sum(nested, []))
it = iter(c)
next(it)
c.append(99)
print(list(it))
def shrinking():
    seen = []
    numbers = [1, 2, 3, 4, 5, 6]
    for number in numbers:
        seen.append(number)
        numbers.remove(number)
    return seen, numbers
print(shrinking())
class Item:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        print("eq", self.v, getattr(other, "v", other))
        return self.v == getattr(other, "v", other)
    def __lt__(self, other):
        print("lt", self.v, other.v)
        return self.v < other.v
    def __repr__(self):
        return f"I{self.v}"
print(Item(2) in [Item(1), Item(2), Item(3)], [Item(1)] == [Item(1)], [Item(1), Item(2)].index(2), [Item(1)].count(1))
print(sorted([Item(3), Item(1), Item(2)]), max([Item(1), Item(5), Item(3)].__iter__(), key=lambda i: i.v))
