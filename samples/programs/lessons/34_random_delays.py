import asyncio
import random


async def job(n):
    delay = random.uniform(0.5, 2)
    await asyncio.sleep(delay)
    print(f"job {n} after {delay:.3f}")
    return delay


async def main():
    random.seed(7)
    loop = asyncio.get_running_loop()
    start = loop.time()
    delays = await asyncio.gather(*(job(n) for n in range(5)))
    print(f"{loop.time() - start:.2f} is {max(delays):.2f}")
    print(random.choice(["red", "green"]), random.sample(range(10), 3), random.randint(1, 100))


asyncio.run(main())
