import asyncio


async def getter(queue, n):
    print("getter", n, "got", await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in range(3)]
    await asyncio.sleep(0)
    for item in "abc":
        queue.put_nowait(item)
    print("put 3", queue.qsize())
    await asyncio.gather(*tasks)


asyncio.run(main())
