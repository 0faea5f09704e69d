import asyncio


async def job(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    tasks = [asyncio.create_task(job(n)) for n in (3, 1, 2)]
    for future in asyncio.as_completed(tasks):
        try:
            print(await future)
        except ValueError as error:
            print("error", error)
    tasks = [asyncio.create_task(job(n)) for n in (1, 1.5)]
    async for task in asyncio.as_completed(tasks, timeout=5):
        print(await task)
        break
    print("left")


asyncio.run(main())
