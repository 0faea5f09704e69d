import asyncio


async def worker(queue):
    while True:
        n = await queue.get()
        await asyncio.sleep(n)
        print("did", n)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    await queue.join()
    print("nothing to join")
    for n in (1, 2):
        queue.put_nowait(n)
    task = asyncio.create_task(worker(queue))
    await queue.join()
    print("joined", queue.qsize(), str(queue).split("maxsize")[1])
    task.cancel()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
