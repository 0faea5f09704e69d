import asyncio


async def source():
    try:
        n = 0
        while True:
            yield n
            n += 1
            await asyncio.sleep(0.3)
    except asyncio.CancelledError:
        print("generator cancelled")
        raise
    finally:
        print("generator finally")


async def consume():
    async for n in source():
        print("item", n)


async def main():
    try:
        await asyncio.wait_for(consume(), 1)
    except TimeoutError:
        print("timeout")
    try:
        async with asyncio.timeout(0.5):
            async for n in source():
                await asyncio.sleep(5)
    except TimeoutError:
        print("timeout in the body")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
