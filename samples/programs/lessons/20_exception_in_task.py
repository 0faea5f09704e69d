import asyncio


async def fails():
    await asyncio.sleep(0.5)
    raise ValueError("no luck")


async def main():
    task = asyncio.create_task(fails())
    try:
        await task
    except ValueError as error:
        print("caught", error)
    print(task.done(), task.cancelled(), repr(task.exception()))
    results = await asyncio.gather(fails(), asyncio.sleep(1, "fine"), return_exceptions=True)
    print(results)


asyncio.run(main())
