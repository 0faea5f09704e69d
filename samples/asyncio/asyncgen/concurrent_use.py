import asyncio


async def numbers():
    for n in range(3):
        await asyncio.sleep(0.1)
        yield n


async def main():
    generator = numbers()
    results = await asyncio.gather(anext(generator), anext(generator), return_exceptions=True)
    print([r if isinstance(r, int) else f"{type(r).__name__}: {r}" for r in results])
    async for n in generator:
        print(n)


asyncio.run(main())
