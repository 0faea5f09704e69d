import asyncio


async def job(name, n):
    for _ in range(n):
        await asyncio.sleep(1 / n)
    print(name)


async def main():
    await asyncio.gather(job("ten", 10), job("five", 5), job("four", 4), job("two", 2), job("one", 1))


asyncio.run(main())
