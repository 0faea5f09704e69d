import asyncio


async def job(n, delay):
    await asyncio.sleep(delay)
    print("done", n)
    return n


async def main():
    print(await asyncio.gather(job(1, 3), job(2, 1), job(3, 2)))
    print(await asyncio.gather())
    print(await asyncio.gather(*[]))
    coroutine = job(9, 0.1)
    task = asyncio.create_task(job(8, 0.1))
    print(await asyncio.gather(task, coroutine, task, coroutine))


asyncio.run(main())
