import asyncio


async def user(lock, name, again):
    for n in range(again):
        async with lock:
            print(name, n)
            await asyncio.sleep(0.1)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(user(lock, "A", 3), user(lock, "B", 2), user(lock, "C", 1))


asyncio.run(main())
