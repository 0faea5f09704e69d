import asyncio
import time


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    start = time.time()
    await asyncio.create_task(work(1))
    await asyncio.create_task(work(1))
    print(f"one by one: {time.time() - start:.1f}")
    start = time.time()
    tasks = [asyncio.create_task(work(1)) for _ in range(2)]
    for task in tasks:
        await task
    print(f"together: {time.time() - start:.1f}")


asyncio.run(main())
