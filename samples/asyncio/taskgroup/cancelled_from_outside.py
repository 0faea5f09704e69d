import asyncio


async def job(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("job cancelled", n)
        raise


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job(1))
            await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("parent cancelled")
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(job(2))
    except TimeoutError:
        print("timeout around a group")


asyncio.run(main())
