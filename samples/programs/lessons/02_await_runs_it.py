import asyncio


async def hello(name):
    print("hello", name)
    return len(name)


async def main():
    size = await hello("Ada")
    print("returned", size)
    print("sum", await hello("Bo") + await hello("Cleo"))


asyncio.run(main())
