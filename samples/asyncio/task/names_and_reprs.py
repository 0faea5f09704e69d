import asyncio


async def work(n):
    await asyncio.sleep(n)
    return "x" * n


async def fails():
    raise ValueError("bad")


async def main():
    task = asyncio.create_task(work(1))
    print(task)
    await asyncio.sleep(0)
    print(str(task).split(" wait_for")[0])
    await task
    print(task)
    failed = asyncio.create_task(fails(), name="failing")
    await asyncio.wait([failed])
    print(failed)
    cancelled = asyncio.create_task(work(5), name=7)
    cancelled.cancel()
    print(cancelled)
    await asyncio.wait([cancelled])
    print(cancelled, cancelled.get_name())
    print(asyncio.gather(), asyncio.current_task())
    await asyncio.sleep(0)


asyncio.run(main())
