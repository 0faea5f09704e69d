import asyncio


async def waiter(semaphore, n):
    await semaphore.acquire()
    print("got", n)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(waiter(semaphore, n)) for n in range(4)]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    print("released 2", semaphore.locked())
    await asyncio.sleep(0)
    print("one turn")
    tasks[2].cancel()
    semaphore.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([t.done() for t in tasks])
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
