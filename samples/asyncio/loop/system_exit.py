import asyncio
import sys


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("child finally")


async def main():
    asyncio.create_task(child())
    await asyncio.sleep(1)
    print("leaving")
    sys.exit(3)


asyncio.run(main())
print("never")
