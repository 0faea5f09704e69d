import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closing")
        await asyncio.sleep(1)
        print("closed")


async def main():
    global keep
    keep = numbers()
    print(await anext(keep))
    print("main ends")


asyncio.run(main())
