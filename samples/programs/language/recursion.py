import sys


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def flatten(value):
    if isinstance(value, list):
        for item in value:
            yield from flatten(item)
    else:
        yield value


def endless(n):
    return endless(n + 1)


print(fact(30), fact(5), len(str(fact(300))))
print(hanoi(3))
print(ackermann(2, 3))
print(list(flatten([1, [2, [3, [4, []]], 5]])))
print(sys.getrecursionlimit())
try:
    endless(0)
except RecursionError as error:
    print(error)
