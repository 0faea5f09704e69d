# SPDX-License-Identifier: Apache-2.0
"""100,000 tasks at once: made, one sleep each, gathered."""
import asyncio


async def one(number):
    await asyncio.sleep(1)
    return number


async def main():
    print(sum(await asyncio.gather(*[one(n) for n in range(100_000)])))


asyncio.run(main())
