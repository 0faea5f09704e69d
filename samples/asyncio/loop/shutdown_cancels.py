import asyncio


async def child(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "never")
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(1)
        print(name, "cleaned up")
        raise


async def failing():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("during shutdown")


async def main():
    asyncio.create_task(child("one", 10))
    await asyncio.sleep(1)
    return "value"


print(asyncio.run(main()))


async def other():
    asyncio.create_task(failing())
    await asyncio.sleep(0)


asyncio.run(other())
print("end")
