import asyncio


async def opener(lock):
    await asyncio.sleep(1)
    lock.release()
    print("released by another task")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    asyncio.create_task(opener(lock))
    await lock.acquire()
    print("taken again")


asyncio.run(main())
