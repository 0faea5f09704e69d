import asyncio


async def good():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("good was cancelled")
        raise


async def bad():
    await asyncio.sleep(1)
    raise ValueError("bad")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(good())
            group.create_task(bad())
            await asyncio.sleep(20)
            print("never")
    except* ValueError as errors:
        print("caught", errors.exceptions)
    print("main goes on")


asyncio.run(main())
