import asyncio


async def main():
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    semaphore = asyncio.Semaphore(0)
    print(semaphore.locked(), str(semaphore).split("[")[1])
    semaphore.release()
    semaphore.release()
    print(semaphore.locked(), str(semaphore).split("[")[1], await semaphore.acquire())
    bounded = asyncio.BoundedSemaphore(2)
    async with bounded:
        async with bounded:
            print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    default = asyncio.Semaphore()
    await default.acquire()
    try:
        await asyncio.wait_for(default.acquire(), 1)
    except TimeoutError:
        print("timeout", str(default).split("[")[1])


asyncio.run(main())
