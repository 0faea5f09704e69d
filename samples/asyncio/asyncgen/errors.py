import asyncio


async def broken():
    yield 1
    raise ValueError("inside")


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main():
    try:
        async for x in broken():
            print(x)
    except ValueError as error:
        print(error)
    generator = ignores()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    generator = broken()
    try:
        await generator.asend(1)
    except TypeError as error:
        print(error)
    await generator.aclose()
    await generator.aclose()
    print(await anext(generator, "default"))
    try:
        next(generator)
    except TypeError as error:
        print(error)
    print([x async for x in broken() if x] if False else "skipped")


asyncio.run(main())
