import asyncio


async def important():
    await asyncio.sleep(3)
    print("important is done")
    return "kept"


async def main():
    task = asyncio.create_task(important())
    try:
        await asyncio.wait_for(asyncio.shield(task), timeout=1)
    except TimeoutError:
        print("waited long enough;", "cancelled" if task.cancelled() else "still running")
    print(await task)


asyncio.run(main())
