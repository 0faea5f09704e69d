# SPDX-License-Identifier: Apache-2.0
"""A loop with a condition, a branch and arithmetic: ten million iterations."""


def loop():
    total = 0
    i = 0
    while i < 10_000_000:
        if i % 3 == 0:
            total += i
        else:
            total -= 1
        i += 1
    return total


print(loop())
