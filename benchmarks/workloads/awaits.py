# SPDX-License-Identifier: Apache-2.0
"""Coroutines that await coroutines and never wait."""
import asyncio


async def fib(n):
    if n < 2:
        return n
    return await fib(n - 1) + await fib(n - 2)


print(asyncio.run(fib(24)))
