import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("inner", error.args)
        raise


async def outer():
    try:
        await asyncio.wait_for(inner(), 5)
    except TimeoutError:
        print("timeout")
    except asyncio.CancelledError as error:
        print("outer", error.args)
        raise


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel("enough")
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
