import heapq
import itertools


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.count = [], [], 0, itertools.count()

    def spawn(self, generator):
        self.ready.append(generator)

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, generator = heapq.heappop(self.sleeping)
                self.ready.append(generator)
            generator = self.ready.pop(0)
            try:
                delay = next(generator)
            except StopIteration as stop:
                print(f"[{self.now}] finished with {stop.value}")
            else:
                heapq.heappush(self.sleeping, (self.now + delay, next(self.count), generator))


def job(name, delays):
    for delay in delays:
        print(name, "waits", delay)
        yield delay
    return name


scheduler = Scheduler()
scheduler.spawn(job("A", [3, 1]))
scheduler.spawn(job("B", [1, 1, 1]))
scheduler.spawn(job("C", []))
scheduler.run()
