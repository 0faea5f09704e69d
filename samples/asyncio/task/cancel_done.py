import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0.1, "value"))
    print(await task)
    print(task.cancel(), task.cancelled(), task.result(), task.exception())


asyncio.run(main())
