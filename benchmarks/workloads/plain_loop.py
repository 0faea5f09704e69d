# SPDX-License-Identifier: Apache-2.0
"""A plain loop: ten million iterations that count and add."""


def loop():
    total = 0
    for i in range(10_000_000):
        total += i
    return total


print(loop())
