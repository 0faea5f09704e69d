# SPDX-License-Identifier: Apache-2.0
"""100,000 items through a queue that holds one: each item is handed from task to task."""
import asyncio

ITEMS = 100_000


async def producer(queue):
    for item in range(ITEMS):
        await queue.put(item)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    print(total)


async def main():
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
