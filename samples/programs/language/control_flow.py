for i in range(10):
    if i == 2:
        continue
    if i == 5:
        break
    print(i, end=" ")
else:
    print("not reached")
print()

for i in range(2):
    pass
else:
    print("else after for", i)

n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print("steps", steps)

for i, (a, b) in enumerate(zip([1, 2, 3], "xyz"), start=1):
    print(i, a, b, sep="-")

for key, value in sorted({"b": 1, "a": 2}.items()):
    print(key, value)

primes = [p for p in range(2, 30) if all(p % d for d in range(2, int(p**0.5) + 1))]
print(*primes)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, "a" < "b" <= "b")
print(0 or "default", "" and "never", [] or {} or 0, 1 and 2 and 3, not [], not "x")
print(None is None, [] == [], [] is [], 1 in [1], 2 not in (1,), "ell" in "hello")
x = 5
x += 3; x *= 2; x -= 1; x //= 4; x **= 3; x %= 10; x <<= 2; x |= 1; x ^= 3; x &= 30; x >>= 1
print(x)
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, divmod(-7, 2), 2 ** -1, 7 / 2, 0.1 + 0.2, 1e3, 10 % 3.5, 2 ** 100)
print(~5, 5 & 3, 5 | 3, 5 ^ 3, 1 << 10, -16 >> 2, True + True, +5, -(-5))


def pick(n):
    if n > 0:
        return "positive"
    elif n < 0:
        return "negative"
    return "zero"


print(pick(1), pick(-1), pick(0), pick(False))
try:
    while True:
        try:
            break
        finally:
            print("finally before leaving")
finally:
    print("outer finally")
