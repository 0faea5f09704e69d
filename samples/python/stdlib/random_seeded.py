import random


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


random.seed(42)
print(random.random(), random.random())
print([random.randint(1, 6) for _ in range(10)], random.randrange(10), random.randrange(0, 100, 5), random.uniform(1, 2))
print(random.choice("abc"), random.choice([10, 20, 30]), random.choices("xyz", k=5), random.choices([1, 2], weights=[9, 1], k=5), random.sample(range(100), 5))
deck = list(range(10))
random.shuffle(deck)
print(deck, random.getrandbits(8), random.getrandbits(64), random.gauss(0, 1), random.normalvariate(0, 1), random.triangular(0, 10, 3), random.expovariate(1), random.betavariate(2, 3))
for seed in (0, 1, 123456789, 2**40, -5, "text", 3.5, b"bytes", None and 1, True):
    random.seed(seed) if seed is not None else random.seed(7)
    print(repr(seed), random.random(), random.randint(0, 1000))
r = random.Random(5)
print(r.random(), r.randint(1, 10), r.choice("hello"), r.sample([1, 2, 3], 2))
r2 = random.Random(5)
print(r2.random() == random.Random(5).random())
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random())
for thunk in (lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.randint(1.5, 2), lambda: random.choices([], k=1), lambda: random.seed([]), lambda: random.randrange(1, 2, 0)):
    say("error", thunk)
random.seed(1)
print([round(random.uniform(0.1, 0.5), 3) for _ in range(5)], random.randbytes(4), random.lognormvariate(0, 1), random.paretovariate(3), random.vonmisesvariate(0, 4), random.gammavariate(2, 1), random.weibullvariate(1, 2), random.binomialvariate(10, 0.5))
print(random.choices(range(5), cum_weights=[1, 2, 3, 4, 10], k=4), random.sample("abcdef", k=3, counts=[1, 2, 1, 1, 1, 1]))
