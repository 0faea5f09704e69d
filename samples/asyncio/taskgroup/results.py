import asyncio


async def job(n):
    await asyncio.sleep(n)
    return n * n


async def main():
    async with asyncio.TaskGroup() as group:
        print(group)
        tasks = [group.create_task(job(n)) for n in (3, 1, 2)]
        await asyncio.sleep(0.5)
        print("body ends")
    print([t.result() for t in tasks], group)
    try:
        group.create_task(job(1))
    except RuntimeError as error:
        print(error)
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)
    fresh = asyncio.TaskGroup()
    try:
        fresh.create_task(job(1))
    except RuntimeError as error:
        print(error)
    async with asyncio.TaskGroup():
        pass
    print("empty group")


asyncio.run(main())
