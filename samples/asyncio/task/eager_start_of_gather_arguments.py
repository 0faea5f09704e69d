import asyncio


async def job(n):
    print("start", n)
    await asyncio.sleep(0.1 * (3 - n))
    print("end", n)
    return n


async def main():
    together = asyncio.gather(job(0), job(1), job(2))
    print("gathered, nothing started")
    await asyncio.sleep(0)
    print("one turn later")
    print(await together)


asyncio.run(main())
