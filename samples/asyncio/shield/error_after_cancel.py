import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("late")


async def main():
    task = asyncio.create_task(fails())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.5)
    except TimeoutError:
        print("timeout")
    await asyncio.sleep(1)
    print(task.done(), repr(task.exception()))


asyncio.run(main())
