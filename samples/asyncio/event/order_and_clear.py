import asyncio


async def waiter(event, n):
    print(n, "waits", await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in range(3)]
    await asyncio.sleep(0)
    print(str(event).split("[")[1])
    event.set()
    event.clear()
    print("set and cleared", event.is_set())
    await asyncio.gather(*tasks)
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print("not set any more")
    event.set()
    event.set()
    print(await event.wait(), str(event).split("[")[1])


asyncio.run(main())
