import asyncio


async def waiter(condition, n):
    async with condition:
        await condition.wait()
        print("woken", n)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(condition, n)) for n in range(5)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
    await asyncio.sleep(0.1)
    print("one")
    async with condition:
        condition.notify(2)
        print("notified, still locked", condition.locked())
        await asyncio.sleep(1)
    await asyncio.sleep(0.1)
    print("three")
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
