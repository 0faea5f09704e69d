import math


def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if sieve[i]:
            sieve[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, flag in enumerate(sieve) if flag]


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def to_base(n, base):
    digits = ""
    while n:
        n, d = divmod(n, base)
        digits = "0123456789abcdef"[d] + digits
    return digits or "0"


print(primes(50), len(primes(10000)))
print(gcd(1071, 462), math.gcd(1071, 462), list(collatz(6)))
fib = fibonacci()
print([next(fib) for _ in range(15)], next(f for f in fib if f > 10**20))
print(to_base(255, 2), to_base(255, 16), int("ff", 16), f"{255:o}")
print(sum(1 / n for n in range(1, 11)), sum(i * i for i in range(1000)), 2**200 % 1000007, pow(3, 1000, 10**9))
x = 2.0
for _ in range(6):
    x -= (x * x - 2) / (2 * x)
print(x, math.sqrt(2), abs(x - math.sqrt(2)) < 1e-12)
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n], math.factorial(25), math.comb(40, 20))
print(0.1 + 0.2 == 0.3, round(2.5), round(3.5), round(-1.567, 2), 7 // -2, -7 % 3, 1e308 * 10, int(1e20), float("1e-5"))
