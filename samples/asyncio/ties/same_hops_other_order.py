import asyncio


async def job(name, first, second):
    await asyncio.sleep(first)
    await asyncio.sleep(second)
    print(name)


async def main():
    await asyncio.gather(job("1 then 2", 0.1, 0.2), job("2 then 1", 0.2, 0.1), job("again 1 then 2", 0.1, 0.2))
    await asyncio.gather(job("2 then 1", 0.2, 0.1), job("1 then 2", 0.1, 0.2))


asyncio.run(main())
