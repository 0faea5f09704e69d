import asyncio
import time

DELAYS = iter([5, 3, 0.5])


async def ask_server():
    time.sleep(next(DELAYS))
    return 42


async def main():
    for attempt in range(1, 4):
        try:
            answer = await asyncio.wait_for(ask_server(), timeout=1)
        except TimeoutError:
            print(f"attempt {attempt}: too slow")
            await asyncio.sleep(0.5)
        else:
            print(f"attempt {attempt}: answer {answer}")
            break
    print("done")


asyncio.run(main())
