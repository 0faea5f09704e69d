import asyncio


async def walker(barrier, name):
    print(name, "arrives")
    index = await barrier.wait()
    print(name, "passed", index)
    await asyncio.sleep(0)
    print(name, "one turn later")


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(*(walker(barrier, n) for n in "ABCD"))


asyncio.run(main())
