import asyncio


turns = 0


def count(loop):
    global turns
    turns += 1
    loop.call_soon(count, loop)


async def bad():
    print("bad raises in turn", turns)
    raise ValueError("bad")


async def sleeper():
    try:
        await asyncio.sleep(9)
    finally:
        print("sleeper ends in turn", turns)


async def main():
    asyncio.get_running_loop().call_soon(count, asyncio.get_running_loop())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            group.create_task(bad())
    except* ValueError as errors:
        print("caught in turn", turns, errors.exceptions)


asyncio.run(main())
