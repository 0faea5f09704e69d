import asyncio


async def job(n):
    await asyncio.sleep(1)
    print(n, end=" ")


async def main():
    await asyncio.gather(*(job(n) for n in range(20)))
    print()


asyncio.run(main())
