import asyncio


async def producer(queue):
    for item in range(6):
        await queue.put(item)
        await asyncio.sleep(0.1)
    await queue.put(None)


async def consumer(name, queue):
    while (item := await queue.get()) is not None:
        await asyncio.sleep(0.5)
        print(f"{name} handled {item}")
    print(f"{name} ends")


async def main():
    queue = asyncio.Queue(maxsize=3)
    await asyncio.gather(producer(queue), consumer("first", queue), consumer("second", queue))
    print("all done")


asyncio.run(main())
