import asyncio


async def produce(queue, items):
    for item in range(items):
        await queue.put(item)
        await asyncio.sleep(0.1)
    await queue.put(None)
    await queue.put(None)


async def consume(name, queue):
    while True:
        item = await queue.get()
        if item is None:
            break
        await asyncio.sleep(0.5)
        print(name, "handled", item)
    print(name, "ends")


async def main():
    queue = asyncio.Queue(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue, 6))
        group.create_task(consume("first", queue))
        group.create_task(consume("second", queue))
    print("all done")


asyncio.run(main())
