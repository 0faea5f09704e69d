import asyncio


async def main():
    queue = asyncio.PriorityQueue(3)
    for item in (5, 1, 3):
        await queue.put(item)
    print(queue.full(), queue.qsize())
    task = asyncio.create_task(queue.put(0))
    await asyncio.sleep(0)
    print([await queue.get() for _ in range(4)], task.done())
    await queue.put((1, {}))
    try:
        await queue.put((1, {}))
    except TypeError as error:
        print(error)
    stack = asyncio.LifoQueue()
    for item in "abc":
        stack.put_nowait(item)
    print(stack.get_nowait(), await stack.get(), stack)if False else print(stack.get_nowait(), await stack.get())


asyncio.run(main())
