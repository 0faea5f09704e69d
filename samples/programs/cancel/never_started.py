import asyncio


async def worker():
    try:
        print("never printed")
    finally:
        print("nor this")


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled before the start", error.args)
    print(task)


asyncio.run(main())
