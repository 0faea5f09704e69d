import asyncio


async def user(semaphore, n):
    async with semaphore:
        print("in", n)
        await asyncio.sleep((0.1, 0.27, 0.32, 0.4, 0.55, 0.61, 0.73, 0.9)[n])
        print("out", n)


async def main():
    semaphore = asyncio.Semaphore(3)
    await asyncio.gather(*(user(semaphore, n) for n in range(8)))
    print(semaphore.locked())


asyncio.run(main())
