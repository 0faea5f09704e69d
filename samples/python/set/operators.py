def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), a == {3, 2, 1}, a != b, {1} < a, a <= a, a > b, {3} <= b, 3 in a, 9 not in a, len(a), bool(set()))
for label, thunk in (("|list", lambda: a | [1]), ("&list", lambda: a & [1]), ("-list", lambda: a - [1]), ("+", lambda: a + b), ("<list", lambda: a < [1]), ("[0]", lambda: a[0]), ("hash", lambda: hash(a)), ("unhashable", lambda: {[1]}), ("nested", lambda: {a}), ("attr", lambda: a.append), ("call", lambda: a()), ("set(5)", lambda: set(5)), ("in list", lambda: [1] in a), ("in set", lambda: {1} in a), ("pop", lambda: set().pop())):
    say(label, thunk)
print({1} | frozenset({1}), frozenset({1}) | {1}, type({1} | frozenset()).__name__, type(frozenset() | {1}).__name__, frozenset({1}) == {1}, hash(frozenset()) == hash(frozenset()))
a |= {9}
a &= {1, 9}
a -= {1}
a ^= {5}
print(sorted(a), set(), frozenset(), frozenset({1}), {5}, {"a"}, {(1, 2)}, set("a"), {None}, {1.0, 1, True}, {*[], 7})
print(sorted({x % 3 for x in range(10)}), len({1, 1.0, True, 0, False}), sorted(set("hello")), min({3, 1}), sum({1, 2}), list({7}), sorted({(2, 1), (1, 2)}))
print({0, 1, 2, 3}, {3, 2, 1, 0}, {5, 3}, set(range(8)), {10, 20, 30}, set([8, 1]), {1, 8, 2}, {-1, -2}, {16, 0}, {64, 32, 1})
s = {1, 2}
def grow():
    for x in s:
        s.add(x + 10)
say("grow", grow)
print({frozenset({1, 2}): "key"}[frozenset([2, 1])], {1, 2}.issubset({1, 2, 3}), {1: "a"}.keys() | {2} == {1, 2})
