import asyncio


async def child(group, depth):
    print("child", depth)
    await asyncio.sleep(0.1)
    if depth < 3:
        group.create_task(child(group, depth + 1))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group, 0))
    print("all generations done")


asyncio.run(main())
