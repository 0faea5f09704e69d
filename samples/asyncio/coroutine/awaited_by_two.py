import asyncio


async def work():
    await asyncio.sleep(1)
    return "value"


async def user(awaitable):
    return await awaitable


async def main():
    coroutine = work()
    results = await asyncio.gather(user(coroutine), user(coroutine), return_exceptions=True)
    print(results)
    task = asyncio.create_task(work())
    print(await asyncio.gather(user(task), user(task), user(task)))


asyncio.run(main())
