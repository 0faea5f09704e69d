import asyncio


async def getter(queue, name):
    print(name, "got", await queue.get())


async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter(queue, "first"))
    await asyncio.sleep(0)
    queue.put_nowait(1)
    print("main steals", await queue.get())
    second = asyncio.create_task(getter(queue, "second"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    queue.put_nowait(2)
    queue.put_nowait(3)
    await asyncio.gather(first, second)


asyncio.run(main())
