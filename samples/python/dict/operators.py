def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


d = {"one": 1, 2: "two", (3,): [3], None: None, True: "yes"}
print(d, d["one"], d[2], d[(3,)], d[None], d[1], len(d), list(d), 2 in d, "two" in d)
for label, thunk in (("missing", lambda: d["nope"]), ("missing int", lambda: d[99]), ("missing tuple", lambda: d[(1, 2)]), ("unhashable", lambda: d[[]]), ("unhashable dict", lambda: d[{}]), ("attr", lambda: d.one), ("call", lambda: d()), ("+", lambda: d + d), ("<", lambda: d < d), ("|list", lambda: d | [1]), ("hash", lambda: hash(d)), ("slice", lambda: d[1:2])):
    say(label, thunk)
def delete():
    del d["nope"]
say("del", delete)
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, {**a, **b}, a == {"y": 2, "x": 1}, a != b)
a |= {"w": 0}
a |= [("v", 9)]
print(a)
print(a.keys() & b.keys() == {"y"}, sorted(a.keys() | b.keys()), sorted(a.keys() - b.keys()), a.keys() >= {"x"}, ("x", 1) in a.items(), 9 in a.values(), a.keys() == {"x", "y", "w", "v"}, a.keys().isdisjoint(["q"]))
print({1: "a", 1.0: "b", True: "c"}, {"a": 1, "a": 2}, dict(zip("abc", range(3))), dict([("k", "v")], w=1), dict(a=1, b=2))
order = {"b": 1, "a": 2}
order["c"] = 3
order["b"] = 9
del order["a"]
order["a"] = 0
print(order, list(order.items()), list(reversed(order)), next(iter(order)), order.popitem(), sorted(order), min(order), max(order, key=order.get))
view = order.keys()
order["new"] = 1
print(view, len(view), list(order.values()), repr(order.items()))
for key in list(order):
    if key == "c":
        del order[key]
print(order, {k: v for k, v in order.items() if v}, sum(order.values()))
def grow():
    for key in order:
        order[key * 2] = 1
say("grow", grow)
def shrink():
    for key in order:
        del order[key]
say("shrink", shrink)
class Key:
    def __init__(self, k):
        self.k = k
    def __hash__(self):
        print("hash", self.k)
        return hash(self.k)
    def __eq__(self, other):
        print("eq", self.k, other.k)
        return self.k == other.k
print({Key(1): "a"}[Key(1)])
print(Key(2) in {Key(3): 0})
print({}, {"nested": {"deep": {}}}, str({1: "x"}), {"it's": 1})
from collections import OrderedDict, defaultdict
dd = defaultdict(list)
dd["a"].append(1)
print(dd, dd["b"], dd.get("c"), dict(dd), len(dd))
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a")
print(od, od.popitem(last=False), od == {"a": 1, "c": 3}, list(od))
od.move_to_end("a", last=False)
print(od)
