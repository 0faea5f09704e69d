from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), sorted(c.elements()), c.total(), Counter(a=1, b=2), Counter({"x": 3}) + Counter("xy"), Counter("aab") - Counter("ab"), Counter("ab") & Counter("bc"), Counter("ab") | Counter("bc"), +Counter(a=-1, b=1), Counter())
c.update("mm")
c.subtract("s")
print(c, dict(c), c.most_common(), list(c), len(c), c == Counter(c), Counter([3, 1, 3]).most_common(1), c.pop("z", None))
d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d[0], d[-1], len(d), d.pop(), d.popleft(), list(d), d.maxlen, 3 in d)
d.rotate(1)
print(d)
d.extend("ab")
d.extendleft([7, 8])
print(d, d.count(7), d.index("a") if "a" in d else None, deque("abc"), deque(), deque(maxlen=2), list(reversed(deque([1, 2]))), deque([1]) + deque([2]), deque([1, 2]) == deque([1, 2]))
d.clear()
for thunk in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d.remove(5), lambda: deque(5), lambda: deque([], -1), lambda: deque([1]).index(2), lambda: deque([1])[0:1], lambda: hash(d), lambda: Counter(5), lambda: defaultdict(5)):
    say("error", thunk)
dd = defaultdict(int)
for ch in "hello":
    dd[ch] += 1
print(dd, dd["z"], "z" in dd, dict(dd), defaultdict(list, a=[1]), dd.default_factory, defaultdict(lambda: "x")["q"])
say("no factory", lambda: defaultdict(None)["k"])
Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), Point._fields, Point._make([7, 8]), p == (1, 2), *p, len(p), p + (3,), isinstance(p, tuple))
D = namedtuple("D", ["a", "b"], defaults=[9])
print(D(1), D._field_defaults, D.__doc__, namedtuple("R", "a a", rename=True)._fields)
for thunk in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: p.z, lambda: setattr(p, "x", 5), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: namedtuple("X", "_a"), lambda: p._replace(q=1)):
    say("error", thunk)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], m.maps, dict(m) == {"a": 1, "b": 3, "c": 4}, m.new_child({"z": 0})["z"], m.parents, len(m))
class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
u = Upper(a=1)
u["b"] = 2
print(u, u.data, "B" in u)
