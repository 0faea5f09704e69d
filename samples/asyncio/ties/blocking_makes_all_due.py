import asyncio
import time


async def job(name, delay):
    await asyncio.sleep(delay)
    print(name, f"{time.monotonic() - start:.1f}")


async def main():
    tasks = [asyncio.create_task(job(n, d)) for n, d in (("c", 0.3), ("a", 0.1), ("b", 0.2), ("d", 2))]
    await asyncio.sleep(0)
    time.sleep(1)
    print("blocked until", f"{time.monotonic() - start:.1f}")
    await asyncio.gather(*tasks)


start = time.monotonic()
asyncio.run(main())
