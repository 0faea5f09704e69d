import asyncio


async def inner():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("inner")
        raise


async def middle():
    try:
        await asyncio.create_task(inner())
    except asyncio.CancelledError:
        print("middle")
        raise
    finally:
        print("middle finally")


async def outer():
    try:
        await middle()
    except asyncio.CancelledError:
        print("outer")
        raise


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel()
    results = await asyncio.gather(task, return_exceptions=True)
    print(results)


asyncio.run(main())
