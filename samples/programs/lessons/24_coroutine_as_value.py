import asyncio


async def price():
    return 10


async def main():
    for attempt in (lambda c: c + 1, lambda c: c[0], lambda c: list(c), lambda c: c.upper(), lambda c: c()):
        coroutine = price()
        try:
            attempt(coroutine)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
        coroutine.close()
    coroutine = price()
    if coroutine:
        print("a coroutine is always true")
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)


asyncio.run(main())
