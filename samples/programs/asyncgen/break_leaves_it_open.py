import asyncio
from contextlib import aclosing


async def numbers(name):
    try:
        for n in range(10):
            yield n
            await asyncio.sleep(0.1)
    finally:
        print(name, "finally")


async def main():
    async for n in numbers("left by break"):
        if n == 1:
            break
    print("after the break")
    await asyncio.sleep(0)
    print("a turn later")
    await asyncio.sleep(0)
    print("two turns later")
    async with aclosing(numbers("closed")) as generator:
        async for n in generator:
            if n == 1:
                break
    print("after aclosing")
    keep = numbers("kept to the end")
    await anext(keep)
    print("main ends")


asyncio.run(main())
