import asyncio


async def job(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("job", n, "cancelled")
        raise
    print("job", n, "done")


async def parent(return_exceptions):
    try:
        await asyncio.gather(job(1), job(3), job(4), return_exceptions=return_exceptions)
    except asyncio.CancelledError:
        print("parent cancelled")
        raise


async def main():
    for flag in (False, True):
        task = asyncio.create_task(parent(flag))
        await asyncio.sleep(2)
        task.cancel()
        await asyncio.wait([task])
        print(task.cancelled())


asyncio.run(main())
