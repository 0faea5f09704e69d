import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.create_task(job(name, s)) for name, s in (("slow", 3), ("quick", 1), ("middle", 2))]
    for next_done in asyncio.as_completed(tasks):
        print(await next_done)
    tasks = [asyncio.create_task(job(name, s)) for name, s in (("slow", 3), ("quick", 1))]
    async for task in asyncio.as_completed(tasks):
        print(await task, task is tasks[0])


asyncio.run(main())
