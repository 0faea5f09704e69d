import itertools as it
import operator


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(list(it.chain("ab", [1], ())), list(it.chain.from_iterable(["ab", "cd"])), list(it.islice(it.count(5, 2), 3)), list(it.islice("abcdefg", 1, 6, 2)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat("x", 3)))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul, initial=10)), list(it.accumulate([3, 1, 2], max)), list(it.combinations("abc", 2)), list(it.combinations_with_replacement("ab", 2)), list(it.permutations("abc", 2)), list(it.permutations([1, 2])))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.zip_longest("abc", [1], fillvalue="-")), list(it.takewhile(lambda x: x < 3, range(9))), list(it.dropwhile(lambda x: x < 3, range(5))), list(it.filterfalse(lambda x: x % 2, range(5))), list(it.compress("abcd", [1, 0, 1, 1])), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise("abcd")), list(it.batched("abcdefg", 3)))
for key, group in it.groupby("aaabbca"):
    print(key, list(group), end=" ")
print()
for key, group in it.groupby(sorted(["apple", "bob", "cat", "avocado", "bee"]), key=lambda w: w[0]):
    print(key, list(group), end=" ")
print()
a, b = it.tee(range(3))
print(list(a), list(b), next(it.count()), next(it.count(1.5, 0.5)), it.count(3), it.repeat(5, 2), it.repeat("x"))
for thunk in (lambda: list(it.islice([1], -1)), lambda: it.combinations([1], -1), lambda: list(it.batched("a", 0)), lambda: it.chain(5), lambda: list(it.chain(5)), lambda: list(it.zip_longest(5)), lambda: it.product([1], repeat=-1), lambda: list(it.batched("abc", 2, strict=True)), lambda: next(it.cycle([])), lambda: it.count("a"), lambda: list(it.starmap(pow, [1]))):
    say("error", thunk)
print(sum(1 for _ in it.permutations(range(5))), type(it.chain()).__name__, len(list(it.product("abc", repeat=3))))
