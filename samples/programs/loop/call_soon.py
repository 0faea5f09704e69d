import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    loop.call_later(0.2, print, "later 0.2")
    loop.call_later(0.1, print, "later 0.1")
    loop.call_at(loop.time() + 0.3, print, "at 0.3")
    handle = loop.call_later(0.15, print, "never")
    handle.cancel()
    loop.call_soon(lambda: loop.call_soon(print, "nested"))
    loop.call_soon(print, "soon 2")
    print("scheduled", handle.cancelled(), handle.when() > loop.time())
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0)
    print("two turns")
    await asyncio.sleep(0.5)
    print("end")


asyncio.run(main())
