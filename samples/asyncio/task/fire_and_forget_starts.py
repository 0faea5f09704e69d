import asyncio


async def child(name):
    print(name, "starts")
    try:
        await asyncio.sleep(0)
        print(name, "second step")
        await asyncio.sleep(1)
        print(name, "never")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def main():
    asyncio.create_task(child("child"))
    print("main done")


asyncio.run(main())
