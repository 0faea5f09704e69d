import asyncio
import time


async def main():
    start = time.monotonic()
    async with asyncio.timeout(1):
        time.sleep(3)
        print("no timeout yet")
    print(f"left after {time.monotonic() - start:.1f} s without an error")
    try:
        async with asyncio.timeout(1):
            time.sleep(3)
            await asyncio.sleep(0.1)
            print("never")
    except TimeoutError:
        print(f"caught after {time.monotonic() - start:.1f} s")


asyncio.run(main())
