import asyncio

DELAYS = iter([5, 3, 0.5])


def main():
    for attempt in range(1, 4):
        answer = await asyncio.sleep(next(DELAYS), 42)
        print(f"attempt {attempt}: answer {answer}")


asyncio.run(main())
