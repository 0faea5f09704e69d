import asyncio
import heapq


class PriorityLock:
    def __init__(self):
        self.busy, self.waiting, self.n = False, [], 0

    async def acquire(self, priority):
        if not self.busy:
            self.busy = True
            return
        future = asyncio.get_running_loop().create_future()
        self.n += 1
        heapq.heappush(self.waiting, (priority, self.n, future))
        await future

    def release(self):
        while self.waiting:
            _, _, future = heapq.heappop(self.waiting)
            if not future.done():
                future.set_result(None)
                return
        self.busy = False


async def job(lock, name, priority):
    await lock.acquire(priority)
    try:
        print(name, "runs with priority", priority)
        await asyncio.sleep(0.2)
    finally:
        lock.release()


async def main():
    lock = PriorityLock()
    tasks = [asyncio.create_task(job(lock, n, p)) for n, p in (("a", 5), ("b", 3), ("c", 4), ("d", 1))]
    await asyncio.sleep(0.1)
    tasks[2].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(lock.busy)


asyncio.run(main())
