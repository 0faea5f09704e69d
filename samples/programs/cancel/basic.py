import asyncio


async def worker():
    try:
        print("working")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled, cleaning up")
        await asyncio.sleep(0.5)
        print("clean")
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("main saw it", task.cancelled(), task.done())
    print(task.cancel())


asyncio.run(main())
