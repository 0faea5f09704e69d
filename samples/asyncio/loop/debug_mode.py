import asyncio
import time


async def slow():
    time.sleep(0.5)


async def main():
    print(asyncio.get_running_loop().get_debug(), asyncio.get_running_loop().slow_callback_duration)
    await slow()
    await asyncio.sleep(0)
    print("end")


asyncio.run(main(), debug=True)
