import asyncio
import time


async def brew(what, seconds):
    print("start", what)
    await asyncio.sleep(seconds)
    print("ready", what)
    return f"{what} after {seconds} s"


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(brew("coffee", 3), brew("tea", 2), brew("juice", 1))
    print(results)
    print(f"took {time.perf_counter() - start:.1f} s")


asyncio.run(main())
