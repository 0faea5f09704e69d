from functools import total_ordering


@total_ordering
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, n):
        return Money(self.cents * n)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02}"

    def __repr__(self):
        return f"Money({self.cents})"

    def __format__(self, spec):
        return format(str(self), spec or ">8")

    def __neg__(self):
        return Money(-self.cents)

    def __int__(self):
        return self.cents

    def __index__(self):
        return self.cents

    def __call__(self, *args, **kwargs):
        return args, kwargs


a, b = Money(150), Money(275)
print(a + b, a * 3, 2 * b, sum([a, b]), -a)
print(a < b, a >= b, a == Money(150), a != b, max(a, b), sorted([b, a]))
print(f"[{a}] [{a:*^10}] {a!r}", bool(Money(0)), int(b), hex(b), [1, 2, 3][Money(1)])
print(len({a, Money(150), b}), a(1, x=2))
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a - b, lambda: a < 1, lambda: a @ b):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
