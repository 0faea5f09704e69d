import asyncio


async def consumer(name, queue):
    try:
        while True:
            item = await queue.get()
            print(name, item)
            await asyncio.sleep(0.1)
            queue.task_done()
    except asyncio.QueueShutDown:
        print(name, "sees the end")


async def main():
    queue = asyncio.Queue()
    for n in range(4):
        queue.put_nowait(n)
    async with asyncio.TaskGroup() as group:
        group.create_task(consumer("A", queue))
        group.create_task(consumer("B", queue))
        await asyncio.sleep(0.05)
        queue.shutdown()
        try:
            await queue.put(9)
        except asyncio.QueueShutDown as error:
            print("no more", repr(error))
    print("end")


asyncio.run(main())
