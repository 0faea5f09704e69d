import asyncio


async def getter(queue, name):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    queue = asyncio.Queue()
    a, b = asyncio.create_task(getter(queue, "a")), asyncio.create_task(getter(queue, "b"))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    a.cancel()
    await asyncio.wait([a, b], timeout=1)
    print(a.cancelled(), b.done(), queue.qsize())
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print("timeout")
    queue.put_nowait("kept")
    print(queue.get_nowait())


asyncio.run(main())
