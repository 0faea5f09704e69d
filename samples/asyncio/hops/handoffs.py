import asyncio


turns = 0


def count(loop):
    global turns
    turns += 1
    loop.call_soon(count, loop)


async def report(label, awaitable):
    await awaitable
    print(label, "resumed in turn", turns - base)


async def main():
    global base
    loop = asyncio.get_running_loop()
    loop.call_soon(count, loop)
    lock, event, queue, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Queue(), asyncio.Semaphore(1)
    condition, future = asyncio.Condition(), loop.create_future()
    await lock.acquire()
    await semaphore.acquire()

    async def notified():
        async with condition:
            await condition.wait()

    tasks = [asyncio.create_task(report(*pair)) for pair in (("lock", lock.acquire()), ("event", event.wait()),
             ("queue", queue.get()), ("semaphore", semaphore.acquire()), ("condition", notified()), ("future", future))]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    base = turns
    lock.release()
    event.set()
    queue.put_nowait(1)
    semaphore.release()
    async with condition:
        condition.notify()
    future.set_result(None)
    print("handed on")
    await asyncio.gather(*tasks)


asyncio.run(main())
