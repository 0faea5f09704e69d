import asyncio

lock = asyncio.Lock()


async def user(n):
    async with lock:
        await asyncio.sleep(0.1)
        print("user", n)


async def main():
    await asyncio.gather(user(1), user(2))


asyncio.run(main())
try:
    asyncio.run(main())
except RuntimeError as error:
    print(str(error).split(" at 0x")[0], str(error).split("] ")[-1].split("> ")[-1])
