# SPDX-License-Identifier: Apache-2.0
"""Plain recursive calls: 1.7 million of them."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(29))
