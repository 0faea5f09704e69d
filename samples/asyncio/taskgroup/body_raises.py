import asyncio


async def job(n):
    try:
        await asyncio.sleep(n)
        print("done", n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job(1))
            group.create_task(job(3))
            await asyncio.sleep(2)
            raise KeyError("body")
    except* KeyError as errors:
        print(repr(errors))


asyncio.run(main())
