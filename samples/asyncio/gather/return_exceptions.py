import asyncio


async def job(n, delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return n


async def main():
    results = await asyncio.gather(job(1, 1), job(2, 2, ValueError("two")), job(3, 1, KeyError(3)), return_exceptions=True)
    print(results)
    task = asyncio.create_task(job(4, 5))
    asyncio.get_running_loop().call_later(1, task.cancel)
    print(await asyncio.gather(task, job(5, 2), return_exceptions=True))
    task = asyncio.create_task(job(6, 5))
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await asyncio.gather(task, job(7, 2))
    except asyncio.CancelledError:
        print("child cancelled")


asyncio.run(main())
