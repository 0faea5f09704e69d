def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(map(None or abs, (-1, 1))))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x > 1, range(4))), list(filter(str.isdigit, "a1b2")))
say("map()", lambda: map())
say("map(f)", lambda: map(str))
say("map(f, 5)", lambda: map(str, 5))
say("map lazily", lambda: type(map(5, [1])).__name__)
say("map calls", lambda: list(map(5, [1])))
say("filter()", lambda: filter(None))
say("filter 5", lambda: filter(None, 5))
say("filter calls", lambda: list(filter(5, [1])))
i = iter([1, 2])
print(next(i), next(i), next(i, "end"), iter(i) is i)
say("next", lambda: next(i))
say("next(5)", lambda: next(5))
say("next([])", lambda: next([]))
say("next()", lambda: next())
say("iter(5)", lambda: iter(5))
say("iter()", lambda: iter())
say("iter(None)", lambda: iter(None))
say("iter(f, x)", lambda: list(iter(iter([1, 2, 0, 3]).__next__, 0)))
say("iter(5, 1)", lambda: iter(5, 1))
class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i
print(list(Old()), 4 in Old(), 5 in Old(), max(Old()), [*Old()])
class NotIter:
    def __iter__(self):
        return 5
say("bad iter", lambda: iter(NotIter()))
class NoNext:
    def __iter__(self):
        return self
say("no next", lambda: list(NoNext()))
for kind in (iter([]), iter(()), iter(""), iter({}), iter(set()), iter(range(0)), iter({}.items()), iter({}.values()), map(str, []), filter(None, []), iter(b""), (x for x in [])):
    print(type(kind).__name__, list(kind))
