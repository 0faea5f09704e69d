import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        print("slow is stopped")


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1.5) as limit:
            print(limit.expired())
            await slow()
    except TimeoutError as error:
        print("timeout", repr(error), limit.expired(), f"{loop.time() - start:.1f}")
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
        limit.reschedule(loop.time() + 5)
        await asyncio.sleep(3)
    print("in time", limit.expired(), f"{loop.time() - start:.1f}")
    async with asyncio.timeout(None):
        await asyncio.sleep(1)
    print(f"{loop.time() - start:.1f}")


asyncio.run(main())
