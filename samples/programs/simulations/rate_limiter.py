import asyncio


class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per = rate, per
        self.moments = []
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        async with self.lock:
            while True:
                now = loop.time()
                self.moments = [m for m in self.moments if now - m < self.per]
                if len(self.moments) < self.rate:
                    self.moments.append(now)
                    return self
                await asyncio.sleep(self.per - (now - self.moments[0]) + 0.01)

    async def __aexit__(self, *details):
        return False


async def request(limiter, n, start):
    async with limiter:
        print(f"{asyncio.get_running_loop().time() - start:.1f} request {n}")
        await asyncio.sleep(0.25)


async def main():
    limiter = RateLimiter(3, 1)
    start = asyncio.get_running_loop().time()
    await asyncio.gather(*(request(limiter, n, start) for n in range(8)))


asyncio.run(main())
