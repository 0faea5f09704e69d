import asyncio


async def raises():
    raise StopIteration("x")


async def raises_async():
    raise StopAsyncIteration("y")


async def agen():
    yield 1
    raise StopAsyncIteration


async def main():
    for coroutine in (raises(), raises_async()):
        try:
            await coroutine
        except RuntimeError as error:
            print(error, repr(error.__cause__))
        except StopAsyncIteration as error:
            print("passes", repr(error))
    try:
        async for x in agen():
            print(x)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
