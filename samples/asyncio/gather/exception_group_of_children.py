import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    together = asyncio.gather(fail(1), fail(2), fail(1))
    try:
        await together
    except ValueError as error:
        print(error, together.done(), repr(together.exception()))
    print(together)
    await asyncio.sleep(2)


asyncio.run(main())
