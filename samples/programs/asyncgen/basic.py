import asyncio


async def ticker(n, delay):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(delay)
    finally:
        print("ticker closes")


async def main():
    async for i in ticker(3, 1):
        print("tick", i)
    print([i async for i in ticker(3, 0.5)])
    print({i: i * i async for i in ticker(3, 0) if i})
    print([await asyncio.sleep(0.1, n) for n in range(3)])
    print([x async for x in (y * 2 async for y in ticker(2, 0))])
    generator = ticker(5, 1)
    print(await anext(generator), await generator.__anext__())
    await generator.aclose()
    print(await anext(generator, "exhausted"))
    try:
        await anext(generator)
    except StopAsyncIteration as error:
        print(repr(error))


asyncio.run(main())
