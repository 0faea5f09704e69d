import asyncio


async def main():
    priority = asyncio.PriorityQueue()
    for item in ((3, "low"), (1, "high"), (2, "middle"), (1, "also high")):
        await priority.put(item)
    while not priority.empty():
        print(await priority.get())
    stack = asyncio.LifoQueue(maxsize=3)
    for n in range(3):
        stack.put_nowait(n)
    try:
        stack.put_nowait(3)
    except asyncio.QueueFull as error:
        print("full", repr(error), stack.full())
    print([stack.get_nowait() for _ in range(3)])
    try:
        stack.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))
    try:
        stack.task_done()
        stack.task_done()
        stack.task_done()
        stack.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
