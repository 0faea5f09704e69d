import asyncio


async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        async with asyncio.timeout(3):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner", round(loop.time() - begin, 1))
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer", round(loop.time() - begin, 1))


asyncio.run(main())
