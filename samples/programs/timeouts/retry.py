import asyncio


class Flaky:
    def __init__(self, failures):
        self.failures = failures

    async def call(self, n):
        await asyncio.sleep(0.2)
        if self.failures:
            self.failures -= 1
            raise ConnectionError(f"attempt {n} refused")
        return "answer"


async def retry(service, attempts, delay):
    for n in range(1, attempts + 1):
        try:
            return await service.call(n)
        except ConnectionError as error:
            print(error)
            if n == attempts:
                raise
            await asyncio.sleep(delay)
            delay *= 2


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await retry(Flaky(2), 4, 0.5), f"{loop.time() - start:.1f}")
    try:
        await retry(Flaky(5), 2, 0.5)
    except ConnectionError as error:
        print("gave up:", error, f"{loop.time() - start:.1f}")


asyncio.run(main())
