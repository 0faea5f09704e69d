import asyncio


async def job(n):
    await asyncio.sleep(n)
    print("done", n)
    return n


async def early():
    async with asyncio.TaskGroup() as group:
        group.create_task(job(2))
        return "returned only when the group is done"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await early(), f"{loop.time() - start:.1f}")
    for n in range(3):
        async with asyncio.TaskGroup() as group:
            group.create_task(job(n))
            if n == 1:
                break
    print(f"{loop.time() - start:.1f}")


asyncio.run(main())
