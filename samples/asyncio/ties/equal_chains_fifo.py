import asyncio


async def job(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
        print(name, delay)


async def main():
    await asyncio.gather(job("A", 1, 1, 1), job("B", 1, 1, 1), job("C", 1, 1, 1))


asyncio.run(main())
