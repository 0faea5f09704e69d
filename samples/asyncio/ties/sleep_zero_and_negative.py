import asyncio


async def job(name, delay):
    for n in range(2):
        await asyncio.sleep(delay)
        print(name, n)


async def main():
    await asyncio.gather(job("zero", 0), job("negative", -1), job("tiny", 1e-6), job("float zero", 0.0))
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    try:
        await asyncio.sleep("1")
    except TypeError as error:
        print(error)
    print(await asyncio.sleep(0.1, result="value"), await asyncio.sleep(0, "zero"))


asyncio.run(main())
