import asyncio


async def producer(queue):
    for item in range(6):
        await queue.put(item)
        await asyncio.sleep(0.1)
    await queue.put(None)
    await queue.put(None)


async def consumer(name, queue):
    while True:
        item = await queue.get()
        if item is None:
            break
        print(f"{name} handled {item}")
        await asyncio.sleep(0.5)
    print(f"{name} ends")


async def main():
    queue = asyncio.LifoQueue(3)
    await asyncio.gather(producer(queue), consumer("first", queue), consumer("second", queue))
    print("all done")


asyncio.run(main())
