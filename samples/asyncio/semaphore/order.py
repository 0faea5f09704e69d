import asyncio


async def user(semaphore, n):
    async with semaphore:
        print("in", n)
        await asyncio.sleep(0.1 * (n % 3 + 1))
        print("out", n)


async def main():
    semaphore = asyncio.Semaphore(3)
    await asyncio.gather(*(user(semaphore, n) for n in range(8)))
    print(semaphore.locked())


asyncio.run(main())
