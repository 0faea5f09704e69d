# SPDX-License-Identifier: Apache-2.0
"""100,000 tasks that wait; the imports are where memory is measured."""
import asyncio


async def one(number):
    await asyncio.sleep(1)
    return number


async def main():
    import checkpoint_before
    tasks = [asyncio.create_task(one(n)) for n in range(100_000)]
    await asyncio.sleep(0.5)
    import checkpoint_after
    await asyncio.gather(*tasks)


asyncio.run(main())
