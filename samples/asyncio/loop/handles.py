import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, "never")
    handle.cancel()
    print(handle.cancelled())
    timer = loop.call_later(1, print, "timer")
    print(timer.cancelled(), f"{timer.when() - loop.time():.1f}")
    other = loop.call_later(0.5, timer.cancel)
    await asyncio.sleep(2)
    print(timer.cancelled(), other.cancelled())
    for bad in (None, 5):
        try:
            loop.call_later(1, bad)
        except TypeError as error:
            print(error)
    try:
        loop.call_later(None, print)
    except TypeError as error:
        print(error)
    try:
        loop.call_at(None, print)
    except TypeError as error:
        print(error)
    loop.call_soon(print, "a", "b")
    loop.call_soon_threadsafe(print, "threadsafe")
    await asyncio.sleep(0)


asyncio.run(main())
