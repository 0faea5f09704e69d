import asyncio

print("first")


@asyncio.coroutine
def old():
    yield from asyncio.sleep(1)


asyncio.run(old())
