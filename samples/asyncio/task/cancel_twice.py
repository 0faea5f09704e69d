import asyncio


async def child():
    for n in range(3):
        try:
            await asyncio.sleep(1)
            print("slept", n)
        except asyncio.CancelledError:
            print("cancelled", n, asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0.5)
    print(task.cancel(), task.cancel())
    await asyncio.sleep(0.2)
    task.cancel()
    await task
    print(task.cancelled(), task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())


asyncio.run(main())
