import asyncio


async def inner():
    try:
        await asyncio.sleep(1)
        return "inner finished"
    except asyncio.CancelledError:
        print("inner cancelled")
        return "inner survived"


async def outer(task):
    try:
        result = await task
        print("outer got", result)
        await asyncio.sleep(1)
        return "outer finished"
    except asyncio.CancelledError:
        print("outer cancelled")
        raise


async def main():
    task = asyncio.create_task(inner())
    waiting = asyncio.create_task(outer(task))
    await asyncio.sleep(0.5)
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True), task.done(), task.cancelled())


asyncio.run(main())
