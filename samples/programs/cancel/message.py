import asyncio


async def sleeper():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    task.cancel("closing time")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)
        print(repr(error))
    print(task.cancelling(), task.uncancel(), task.cancelling())


asyncio.run(main())
