import asyncio


async def philosopher(name, left, right):
    async with left:
        print(name, "took the left fork")
        await asyncio.sleep(1)
        async with right:
            print(name, "eats")


async def main():
    forks = [asyncio.Lock() for _ in range(3)]
    await asyncio.gather(*(philosopher(f"P{i}", forks[i], forks[(i + 1) % 3]) for i in range(3)))


asyncio.run(main())
