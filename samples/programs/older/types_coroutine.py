import asyncio
import types


@types.coroutine
def pause():
    print("pausing")
    yield
    print("resumed")


@types.coroutine
def delegate():
    result = yield from asyncio.sleep(1, "slept")
    return result


async def main():
    await pause()
    print(await delegate())
    await asyncio.gather(pause(), pause())


asyncio.run(main())
