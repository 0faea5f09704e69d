import asyncio


async def background():
    try:
        print("background starts")
        await asyncio.sleep(5)
        print("never printed")
    finally:
        print("background cleans up")


async def main():
    asyncio.create_task(background())
    print("main returns")


asyncio.run(main())
print("run returned")
