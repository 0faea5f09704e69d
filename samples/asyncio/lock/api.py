import asyncio


async def main():
    lock = asyncio.Lock()
    print(await lock.acquire(), lock.locked())
    print(str(lock).split("[")[1])
    lock.release()
    print(str(lock).split("[")[1])
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)
    try:
        async with asyncio.timeout(1):
            async with lock:
                async with lock:
                    pass
    except TimeoutError:
        print("a lock cannot be taken twice", lock.locked())
    async with lock as value:
        print(value)


asyncio.run(main())
