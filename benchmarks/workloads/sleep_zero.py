# SPDX-License-Identifier: Apache-2.0
"""100 tasks, each of which gives way 1,000 times."""
import asyncio

TASKS = 100
TURNS = 1000


async def polite(number):
    for _ in range(TURNS):
        await asyncio.sleep(0)
    return number


async def main():
    numbers = await asyncio.gather(*[polite(n) for n in range(TASKS)])
    print(sum(numbers))


asyncio.run(main())
