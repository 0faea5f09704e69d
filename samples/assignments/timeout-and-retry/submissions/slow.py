import asyncio

DELAYS = iter([5, 3, 0.5])


async def ask_server():
    await asyncio.sleep(next(DELAYS))
    return 42


async def main():
    loop = asyncio.get_running_loop()
    for attempt in range(1, 4):
        start = loop.time()
        answer = await ask_server()
        if loop.time() - start > 1:
            print(f"attempt {attempt}: too slow")
            await asyncio.sleep(0.5)
        else:
            print(f"attempt {attempt}: answer {answer}")
    print("done")


asyncio.run(main())
