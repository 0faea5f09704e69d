import asyncio
import time


async def brew(what, seconds):
    print("start", what)
    await asyncio.sleep(seconds)
    print("ready", what)


async def main():
    start = time.perf_counter()
    await brew("coffee", 3)
    await brew("tea", 2)
    await brew("juice", 1)
    print(f"took {time.perf_counter() - start:.1f} s")


asyncio.run(main())
