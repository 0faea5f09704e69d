import asyncio


async def use(lock, name, seconds):
    print(name, "wants the lock")
    async with lock:
        print(name, "has the lock")
        await asyncio.sleep(seconds)
    print(name, "released it")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(use(lock, "A", 2), use(lock, "B", 1), use(lock, "C", 1))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
