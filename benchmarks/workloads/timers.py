# SPDX-License-Identifier: Apache-2.0
"""1,000 tasks, each of which sleeps 100 times: timers that the loop has to keep in order."""
import asyncio

TASKS = 1000
SLEEPS = 100


async def sleeper(number):
    pause = (number % 10 + 1) * 0.01
    for _ in range(SLEEPS):
        await asyncio.sleep(pause)
    return number


async def main():
    numbers = await asyncio.gather(*[sleeper(n) for n in range(TASKS)])
    print(sum(numbers))


asyncio.run(main())
