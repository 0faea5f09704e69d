import asyncio
import sys


async def child():
    await asyncio.sleep(1)
    sys.exit("message to stderr")


async def main():
    task = asyncio.create_task(child())
    try:
        await asyncio.sleep(5)
    finally:
        print("main finally", task.done())


asyncio.run(main())
