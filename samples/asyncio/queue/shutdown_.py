import asyncio


async def getter(queue, name):
    try:
        while True:
            print(name, await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown:
        print(name, "shut down")


async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait(1)
    queue.put_nowait(2)
    queue.shutdown()
    print(queue.qsize())
    await getter(queue, "late")
    for call in (queue.get_nowait, lambda: queue.put_nowait(1)):
        try:
            call()
        except asyncio.QueueShutDown as error:
            print(repr(error))
    queue = asyncio.Queue(2)
    queue.put_nowait(1)
    tasks = [asyncio.create_task(getter(queue, n)) for n in "ab"]
    await asyncio.sleep(0.1)
    queue.put_nowait(3)
    queue.shutdown(immediate=True)
    await asyncio.gather(*tasks)
    await queue.join()
    print("joined")


asyncio.run(main())
