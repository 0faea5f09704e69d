import asyncio


async def answer():
    await asyncio.sleep(1)
    return 42


print(asyncio.run(answer()))


async def nested():
    try:
        asyncio.run(answer())
    except RuntimeError as error:
        print("RuntimeError:", error)
    return await answer()


print(asyncio.run(nested()))
