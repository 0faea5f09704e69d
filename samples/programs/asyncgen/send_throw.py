import asyncio


async def accumulate():
    total = 0
    while True:
        try:
            value = yield total
        except ValueError as error:
            print("inside:", error)
            total = -1
            continue
        await asyncio.sleep(0.1)
        total += value


async def main():
    generator = accumulate()
    print(await generator.asend(None))
    for n in (1, 2, 3):
        print(await generator.asend(n))
    print(await generator.athrow(ValueError("reset")))
    print(await generator.asend(10))
    try:
        await generator.athrow(KeyError("stop"))
    except KeyError as error:
        print("out:", error)
    print(type(generator).__name__, generator.__name__)


asyncio.run(main())
