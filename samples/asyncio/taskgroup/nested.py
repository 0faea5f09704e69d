import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("deep")


async def sleeper(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(sleeper("outer child"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(sleeper("inner child"))
                inner.create_task(fail())
    except BaseExceptionGroup as group:
        print(repr(group))


asyncio.run(main())
