import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(2):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")
            finally:
                print("cleanup")
    except TimeoutError:
        print("outer", f"{loop.time() - start:.1f}")
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
    except TimeoutError as error:
        print("both", repr(error), f"{loop.time() - start:.1f}")

    async def work():
        async with asyncio.timeout(5):
            await asyncio.sleep(10)

    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), task.cancelled())


asyncio.run(main())
