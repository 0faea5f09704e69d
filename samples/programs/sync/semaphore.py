import asyncio


async def download(limit, n):
    async with limit:
        print("start", n)
        await asyncio.sleep(1)
        print("end", n)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    limit = asyncio.Semaphore(2)
    await asyncio.gather(*(download(limit, n) for n in range(5)))
    print(f"{loop.time() - start:.1f} s")
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)


asyncio.run(main())
