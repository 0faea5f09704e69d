import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "later 0")
    loop.call_soon(print, "soon")
    loop.call_later(-1, print, "later -1")
    loop.call_at(0, print, "at 0")
    loop.call_soon(lambda: loop.call_soon(print, "nested soon"))
    print("registered")
    for turn in range(3):
        await asyncio.sleep(0)
        print("turn", turn)
    await asyncio.sleep(1e-9)
    print("tiny")


asyncio.run(main())
