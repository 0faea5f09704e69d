import asyncio


async def job():
    try:
        await asyncio.sleep(2)
        print("job finished")
        return "kept"
    except asyncio.CancelledError:
        print("job cancelled")
        raise


async def outer(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        print("outer cancelled, job goes on:", not task.done())
        raise


async def main():
    task = asyncio.create_task(job())
    waiter = asyncio.create_task(outer(task))
    await asyncio.sleep(1)
    waiter.cancel()
    print(await asyncio.gather(waiter, return_exceptions=True))
    print(await task)
    inner = asyncio.create_task(job())
    shielded = asyncio.shield(inner)
    await asyncio.sleep(1)
    inner.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("inner cancelled", shielded.cancelled())


asyncio.run(main())
