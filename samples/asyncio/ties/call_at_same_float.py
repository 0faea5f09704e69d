import asyncio


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 1
    for n in range(12):
        loop.call_at(when, lambda n=n: print(n, end=" "))
    await asyncio.sleep(2)
    print()
    for n in range(12):
        loop.call_later(1, lambda n=n: print(n, end=" "))
    await asyncio.sleep(2)
    print()


asyncio.run(main())
