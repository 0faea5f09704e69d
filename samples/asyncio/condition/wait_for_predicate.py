import asyncio


async def main():
    condition = asyncio.Condition()
    values = []

    async def consumer():
        async with condition:
            result = await condition.wait_for(lambda: values and sum(values))
            print("sum", result)

    async def producer():
        for n in (0, 0, 3):
            await asyncio.sleep(1)
            async with condition:
                values.append(n)
                condition.notify()
                print("put", n)

    await asyncio.gather(consumer(), producer())
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with shared:
        print(lock.locked())
    try:
        async with shared:
            await asyncio.wait_for(shared.wait(), 1)
    except TimeoutError:
        print("timeout", lock.locked())


asyncio.run(main())
