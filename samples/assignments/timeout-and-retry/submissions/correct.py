import asyncio

DELAYS = iter([5, 3, 0.5])


async def ask_server():
    await asyncio.sleep(next(DELAYS))
    return 42


async def attempt(number):
    try:
        async with asyncio.timeout(1):
            answer = await ask_server()
    except asyncio.TimeoutError:
        print(f"attempt {number}: too slow")
        return False
    print(f"attempt {number}: answer {answer}")
    return True


async def main():
    number = 1
    while not await attempt(number):
        await asyncio.sleep(0.5)
        number += 1
    print("done")


asyncio.run(main())
