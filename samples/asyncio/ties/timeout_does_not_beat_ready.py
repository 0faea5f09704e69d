import asyncio
import time


async def main():
    async with asyncio.timeout(0.1):
        time.sleep(0.3)
        await asyncio.sleep(0)
        print("still inside")
    print("no timeout")
    try:
        async with asyncio.timeout(0.1):
            time.sleep(0.3)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("two turns")
    except TimeoutError:
        print("timeout on the second turn")


asyncio.run(main())
