import asyncio


async def inner(name):
    print(name, "inner")


async def count(name, n):
    for i in range(n):
        print(name, i)
        await inner(name)


async def main():
    await asyncio.gather(count("A", 2), count("B", 2))


asyncio.run(main())
