import asyncio


async def fetch(n):
    await asyncio.sleep(n)
    print("fetched", n)
    return n * 10


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(n), name=f"fetch-{n}") for n in (3, 1, 2)]
        print("in the group")
    print("after the group", [task.result() for task in tasks], [task.get_name() for task in tasks])


asyncio.run(main())
