import asyncio


async def fails():
    raise RuntimeError("nobody looks")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(1)
    print("main ends", task.done())


asyncio.run(main())
