import asyncio


async def job(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
    print(name, f"{asyncio.get_running_loop().time() - start:.2f}")


async def main():
    global start
    start = asyncio.get_running_loop().time()
    await asyncio.gather(job("0.1+0.2", 0.1, 0.2), job("0.3", 0.3), job("0.1*3", 0.1, 0.1, 0.1), job("0.30000000000000004", 0.1 + 0.2))


asyncio.run(main())
