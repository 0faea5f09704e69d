import asyncio


async def fails():
    await asyncio.sleep(0.1)
    raise KeyError("from inside")


async def own_timeout():
    raise TimeoutError("my own")


async def main():
    for coroutine in (fails(), own_timeout()):
        try:
            await asyncio.wait_for(coroutine, 1)
        except Exception as error:
            print(repr(error))
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(future, 0.5)
    except TimeoutError:
        print("future cancelled:", future.cancelled())
    done = asyncio.create_task(asyncio.sleep(0, "done"))
    await done
    print(await asyncio.wait_for(done, 0), await asyncio.wait_for(done, -1))


asyncio.run(main())
