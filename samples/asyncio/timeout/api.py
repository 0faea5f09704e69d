import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    async with asyncio.timeout(5) as t:
        print(t.expired(), f"{t.when() - start:.1f}")
        t.reschedule(None)
        print(t.when())
    print(repr(t))
    try:
        async with asyncio.timeout_at(loop.time() + 1) as t:
            await asyncio.sleep(3)
    except TimeoutError as error:
        print("at", t.expired(), repr(error), repr(error.__cause__))
    try:
        t.reschedule(loop.time())
    except RuntimeError as error:
        print(error)
    try:
        async with t:
            pass
    except RuntimeError as error:
        print(error)
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay):
                print("body runs", delay)
                await asyncio.sleep(0)
                print("one turn")
                await asyncio.sleep(0)
                print("never")
        except TimeoutError:
            print("expired", delay)
    try:
        async with asyncio.timeout("1"):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
