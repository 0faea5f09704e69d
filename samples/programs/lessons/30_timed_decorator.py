import asyncio
import functools
import time


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print(f"starting {function.__name__} with {args} {kwargs}")
        start = time.perf_counter()
        try:
            return await function(*args, **kwargs)
        finally:
            print(f"finished {function.__name__} in {time.perf_counter() - start:.2f} second(s)")

    return wrapper


@timed
async def delay(seconds: int) -> int:
    print(f"sleeping for {seconds} second(s)")
    await asyncio.sleep(seconds)
    return seconds


@timed
async def main():
    one = asyncio.create_task(delay(2))
    two = asyncio.create_task(delay(3))
    print(await one + await two)


asyncio.run(main())
