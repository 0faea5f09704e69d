import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def blocking(n):
    time.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, blocking, n) for n in (1, 2, 3)))
    print(results, f"{loop.time() - start:.1f} s")
    try:
        await asyncio.wait_for(asyncio.to_thread(blocking, 2), 0.5)
    except TimeoutError:
        print("timeout, but the thread goes on")


asyncio.run(main())
print("end")
