import asyncio


class Countdown:
    def __init__(self, start):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n + 1


class Window:
    async def __aenter__(self):
        await asyncio.sleep(0.5)
        print("open")
        return "window"

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0.5)
        print("close", kind and kind.__name__)
        return kind is KeyError


async def main():
    async for n in Countdown(3):
        print(n)
    else:
        print("lift off")
    async with Window() as w:
        print("look through the", w)
    async with Window():
        raise KeyError("swallowed")
    try:
        async with Window():
            raise ValueError("out")
    except ValueError as error:
        print("caught", error)
    for bad in (lambda: [1], lambda: 5):
        try:
            async for x in bad():
                pass
        except TypeError as error:
            print(error)
    try:
        for x in Countdown(1):
            pass
    except TypeError as error:
        print(error)
    try:
        async with asyncio.Lock as lock:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
