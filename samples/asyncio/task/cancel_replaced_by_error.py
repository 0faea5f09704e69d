import asyncio


async def child():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise ValueError("instead") from None


async def returns():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "a value"


async def main():
    tasks = [asyncio.create_task(child()), asyncio.create_task(returns())]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print([task.cancelled() for task in tasks])


asyncio.run(main())
