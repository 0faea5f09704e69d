import asyncio


async def worker(name, queue):
    while True:
        n = await queue.get()
        await asyncio.sleep(n)
        print(f"{name} did {n}")
        queue.task_done()


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    for n in (1.0, 0.5, 0.7, 1.2, 0.2):
        queue.put_nowait(n)
    workers = [asyncio.create_task(worker(f"worker-{i}", queue)) for i in range(2)]
    start = loop.time()
    await queue.join()
    print(f"all done after {loop.time() - start:.1f}")
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))


asyncio.run(main())
