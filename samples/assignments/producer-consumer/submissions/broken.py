import asyncio


async def producer(queue):
    for item in range(6):
        await queue.put(item)
      await asyncio.sleep(0.1)


async def main():
    queue = asyncio.Queue(maxsize=3)
    await producer(queue)


asyncio.run(main())
