import asyncio


async def job(n):
    await asyncio.sleep(n)
    print("done", n)


async def main():
    async with asyncio.TaskGroup() as group:
        one = group.create_task(job(1))
        group.create_task(job(2))
        await asyncio.sleep(0.5)
        one.cancel()
    print("group fine", one.cancelled())


asyncio.run(main())
