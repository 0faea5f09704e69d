import asyncio
import time


async def work(n):
    print("start", n)
    await asyncio.sleep(n)
    print("end", n)
    return n


loop = asyncio.get_event_loop()
start = time.time()
tasks = [asyncio.ensure_future(work(n), loop=loop) for n in (3, 1, 2)]
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(task.result() for task in done), len(pending))
print(f"{time.time() - start:.2f}")
loop.close()
