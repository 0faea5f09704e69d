import asyncio


async def slow(seconds):
    try:
        await asyncio.sleep(seconds)
        return f"slept {seconds}"
    except asyncio.CancelledError:
        print("slow", seconds, "was cancelled")
        raise


async def main():
    print(await asyncio.wait_for(slow(1), timeout=2))
    try:
        await asyncio.wait_for(slow(3), timeout=2)
    except asyncio.TimeoutError:
        print("timed out")
    print(await asyncio.wait_for(slow(0.5), None))
    try:
        await asyncio.wait_for(slow(1), 0)
    except TimeoutError as error:
        print("at once", type(error), error.args)
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
