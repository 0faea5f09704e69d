import asyncio

ready = False


async def poll():
    while not ready:
        await asyncio.sleep(0)
    print("never")


async def main():
    print("polling")
    await poll()


asyncio.run(main())
