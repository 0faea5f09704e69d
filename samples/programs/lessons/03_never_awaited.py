import asyncio


async def save(record):
    print("saving", record)


async def main():
    print("start")
    save("a")
    print("not saved")
    asyncio.sleep(1)
    print("not slept")
    await save("b")


asyncio.run(main())
print("done")
