import asyncio


async def job(n, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(n)
    print("done", n)
    return n


async def main():
    try:
        await asyncio.gather(job(1, 3), job(2, 1, True), job(3, 2), job(4, 2, True))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(5)
    print("siblings went on")


asyncio.run(main())
