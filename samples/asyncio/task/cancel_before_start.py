import asyncio


async def child():
    print("never")


async def main():
    task = asyncio.create_task(child())
    print(task.cancel(), task.cancelled(), task.done(), task.cancelling())
    await asyncio.sleep(0)
    print(task.cancelled(), task.done())
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(repr(error))
    try:
        task.exception()
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
