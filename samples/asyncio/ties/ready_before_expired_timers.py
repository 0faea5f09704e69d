import asyncio
import time


async def spinner():
    for n in range(3):
        print("spin", n)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, print, "timer")
    task = asyncio.create_task(spinner())
    time.sleep(0.5)
    print("after blocking")
    await asyncio.sleep(0)
    print("main")
    await task


asyncio.run(main())
