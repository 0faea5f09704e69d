import asyncio


async def main():
    n = 0
    while True:
        n += 1
        print("tick", n)
        await asyncio.sleep(60)


asyncio.run(main())
