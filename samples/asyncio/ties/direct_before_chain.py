import asyncio


async def chain():
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    print("chain")


async def direct():
    await asyncio.sleep(0.2)
    print("direct")
    for turn in range(5):
        await asyncio.sleep(0)
        print("direct, turn", turn)


async def main():
    await asyncio.gather(chain(), direct())


asyncio.run(main())
