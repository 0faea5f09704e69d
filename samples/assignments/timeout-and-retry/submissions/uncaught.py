import asyncio

DELAYS = iter([5, 3, 0.5])


async def ask_server():
    await asyncio.sleep(next(DELAYS))
    return 42


async def main():
    for attempt in range(1, 4):
        answer = await asyncio.wait_for(ask_server(), timeout=1)
        print(f"attempt {attempt}: answer {answer}")
    print("done")


asyncio.run(main())
