import asyncio


async def job(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print("job", n, "cancelled")
        raise


async def main():
    together = asyncio.gather(job(1), job(3), job(5))
    await asyncio.sleep(2)
    print(together.cancel())
    try:
        await together
    except asyncio.CancelledError:
        print("gather cancelled", together.cancelled())


asyncio.run(main())
