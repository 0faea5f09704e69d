import asyncio


async def plain():
    await asyncio.sleep(1)
    print("plain")


async def wrapped():
    await asyncio.gather(asyncio.sleep(1))
    print("wrapped")


async def deeper():
    await asyncio.create_task(asyncio.sleep(1))
    print("task")


async def main():
    await asyncio.gather(wrapped(), deeper(), plain())


asyncio.run(main())
