import asyncio
import heapq


class Scheduler:
    def __init__(self):
        self.jobs, self.count = [], 0

    def add(self, delay, job, *args, every=None):
        loop = asyncio.get_running_loop()
        heapq.heappush(self.jobs, (loop.time() + delay, self.count, job, args, every))
        self.count += 1

    async def run(self, until):
        loop = asyncio.get_running_loop()
        end = loop.time() + until
        while self.jobs and self.jobs[0][0] < end:
            when, number, job, args, every = heapq.heappop(self.jobs)
            await asyncio.sleep(max(0, when - loop.time()))
            job(*args)
            if every:
                self.add(every, job, *args, every=every)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def note(text):
        print(f"{loop.time() - start:.1f} {text}")

    scheduler = Scheduler()
    scheduler.add(2.2, note, "once")
    scheduler.add(1, note, "every second", every=1)
    scheduler.add(0.5, note, "soon")
    await scheduler.run(4.5)
    print(len(scheduler.jobs), "left")


asyncio.run(main())
