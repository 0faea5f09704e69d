import asyncio
import time


def blocking(seconds):
    time.sleep(seconds)
    return f"slept {seconds}"


async def ticker():
    for i in range(4):
        print("tick", i)
        await asyncio.sleep(0.4)


async def main():
    start = time.monotonic()
    results = await asyncio.gather(asyncio.to_thread(blocking, 1), asyncio.to_thread(blocking, 1.5), ticker())
    print(results)
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 0.5))
    print(f"{time.monotonic() - start:.1f} s")


asyncio.run(main())
