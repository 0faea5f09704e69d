import asyncio


async def fail(n, error):
    await asyncio.sleep(n)
    raise error


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    finally:
        raise OSError("while cancelled")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_when_cancelled())
            group.create_task(fail(1, ValueError("a")))
            group.create_task(fail(1, KeyError("b")))
            group.create_task(fail(2, TypeError("never")))
    except ExceptionGroup as group:
        print(group, [repr(e) for e in group.exceptions])


asyncio.run(main())
