import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(1, "slept"), 1)
    except TimeoutError:
        print("wait_for: timeout")
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(1)
        print("slept")
    except TimeoutError:
        print("timeout: timeout")
    task = asyncio.create_task(asyncio.sleep(1))
    done, pending = await asyncio.wait([task], timeout=1)
    print("wait:", len(done), len(pending))
    task = asyncio.create_task(asyncio.sleep(1, "first"))
    await asyncio.sleep(0)
    try:
        print("task first:", await asyncio.wait_for(task, 1))
    except TimeoutError:
        print("task first: timeout")


asyncio.run(main())
