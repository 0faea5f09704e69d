import asyncio


async def fail(seconds, error):
    await asyncio.sleep(seconds)
    raise error


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1, ValueError("first")))
        group.create_task(fail(1, KeyError("second")))
        group.create_task(fail(2, OSError("cancelled before")))


asyncio.run(main())
