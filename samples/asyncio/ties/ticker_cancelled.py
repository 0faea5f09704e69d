import asyncio


async def ticker():
    n = 0
    while True:
        await asyncio.sleep(0.1)
        n += 1
        print("tick", n)


async def main():
    task = asyncio.create_task(ticker())
    await asyncio.sleep(0.3)
    task.cancel()
    print("cancelled")
    await asyncio.gather(task, return_exceptions=True)


asyncio.run(main())
