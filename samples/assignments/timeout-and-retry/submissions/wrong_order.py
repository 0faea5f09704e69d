import asyncio

DELAYS = [5, 3, 0.5]


async def ask_server(delay):
    await asyncio.sleep(delay)
    return 42


async def attempt(number, delay):
    try:
        answer = await asyncio.wait_for(ask_server(delay), 1)
        print(f"attempt {number}: answer {answer}")
    except TimeoutError:
        print(f"attempt {number}: too slow")


async def main():
    await asyncio.gather(*(attempt(n, d) for n, d in enumerate(DELAYS, 1)))
    print("done")


asyncio.run(main())
