import statistics
from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10") * 3, Decimal(1) / Decimal(3), repr(Decimal("2.50")), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("2.665").quantize(Decimal("0.01")), Decimal(0.1), round(Decimal("2.5")), Decimal("1E+3"), Decimal("5") // 2, Decimal("-7") % 3, Decimal(2) ** 10, Decimal("1.0") == 1, Decimal("0.1") == 0.1, sum([Decimal("0.1")] * 10), f"{Decimal('1234.5'):,.2f}", int(Decimal("3.9")), float(Decimal("1.5")), Decimal("NaN"), Decimal("Infinity"), Decimal(2).sqrt(), getcontext().prec, Decimal("1.20").normalize(), max(Decimal(1), Decimal(2)), Decimal("3.14159").as_tuple())
for thunk in (lambda: Decimal("x"), lambda: Decimal(1) + 1.5, lambda: Decimal(1) / 0, lambda: Decimal(0) / 0):
    say("error", thunk)
print(Fraction(1, 3) + Fraction(1, 6), repr(Fraction(4, 6)), Fraction("3/4"), Fraction(0.5), Fraction("1.25"), Fraction(7, 2) // 1, Fraction(1, 2) == 0.5, float(Fraction(1, 3)), Fraction(3, 4).numerator, Fraction(1, 3) * 3, Fraction(22, 7).limit_denominator(5), round(Fraction(7, 2)), Fraction(-1, 2), Fraction(1, 2) ** 2, Fraction(5), Fraction(1, 3) < Fraction(1, 2), Fraction(1, 2) + 1, Fraction(1, 2) + 0.5)
say("zero", lambda: Fraction(1, 0))
say("bad", lambda: Fraction("x"))
data = [1, 2, 2, 3, 4, 7]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.stdev(data), statistics.variance(data), statistics.pstdev(data), statistics.median_low(data), statistics.median_high(data), statistics.mean([1.5, 2.5]), statistics.fmean(data), statistics.multimode("aabb"), statistics.quantiles(data), statistics.harmonic_mean([1, 2]), statistics.geometric_mean([1, 4]), statistics.mean([1, 2]))
say("empty", lambda: statistics.mean([]))
say("one", lambda: statistics.stdev([1]))
say("no mode", lambda: statistics.mode([]))
