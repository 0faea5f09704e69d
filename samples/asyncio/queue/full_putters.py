import asyncio


async def putter(queue, n):
    await queue.put(n)
    print("put", n)


async def main():
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(queue, n)) for n in range(4)]
    await asyncio.sleep(0)
    print(queue.full(), queue.qsize(), queue.maxsize)
    tasks[2].cancel()
    for _ in range(3):
        print("got", await queue.get())
        await asyncio.sleep(0)
    print([t.done() for t in tasks], queue.empty())
    print(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
