import asyncio


class NoAwait:
    pass


class BadAwait:
    def __await__(self):
        return 5


class CoroutineAwait:
    def __await__(self):
        return asyncio.sleep(0)


async def main():
    for value in (None, 5, "x", [1], print, NoAwait(), BadAwait(), CoroutineAwait(), main):
        try:
            await value
        except TypeError as error:
            print(error)
        except RuntimeError as error:
            print("RuntimeError", error)
    coroutine = asyncio.sleep(0, "once")
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    for thing in (asyncio.Lock(), asyncio.Semaphore()):
        try:
            with thing:
                pass
        except TypeError as error:
            print(error)
    try:
        async with NoAwait():
            pass
    except TypeError as error:
        print(error)
    try:
        for x in asyncio.sleep(0):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
