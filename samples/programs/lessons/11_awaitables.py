import asyncio


async def coroutine():
    await asyncio.sleep(0.1)
    return "from a coroutine"


class Awaitable:
    def __await__(self):
        value = yield from asyncio.sleep(0.1).__await__()
        return f"from an object ({value})"


async def main():
    task = asyncio.create_task(coroutine())
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.3, future.set_result, "from a future")
    print(await coroutine())
    print(await task)
    print(await Awaitable())
    print(await future)
    print(isinstance(task, asyncio.Future), isinstance(future, asyncio.Task))
    try:
        await 5
    except TypeError as error:
        print(error)


asyncio.run(main())
