import asyncio


async def user(lock, name, hold):
    try:
        async with lock:
            print(name, "in")
            await asyncio.sleep(hold)
        print(name, "out")
    except asyncio.CancelledError:
        print(name, "gave up")
        raise


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(user(lock, n, 1)) for n in "ABC"]
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(lock, lock.locked())
    await asyncio.sleep(0.6)
    tasks[2].cancel()
    await asyncio.wait(tasks)
    print(lock.locked())
    async with lock:
        print("free again")


asyncio.run(main())
