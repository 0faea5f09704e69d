import asyncio

counter = 0
lock = None


async def add(safe):
    global counter
    if safe:
        async with lock:
            value = counter
            await asyncio.sleep(0.01)
            counter = value + 1
    else:
        value = counter
        await asyncio.sleep(0.01)
        counter = value + 1


async def main():
    global counter, lock
    lock = asyncio.Lock()
    await asyncio.gather(*(add(False) for _ in range(10)))
    print("without a lock:", counter)
    counter = 0
    await asyncio.gather(*(add(True) for _ in range(10)))
    print("with a lock:", counter)


asyncio.run(main())
