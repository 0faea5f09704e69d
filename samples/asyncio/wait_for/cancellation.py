import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("stubborn cleans up")
        await asyncio.sleep(2)
        print("clean")
        return "a result too late"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        print(await asyncio.wait_for(stubborn(), 1))
    except TimeoutError as error:
        print("timeout", repr(error.__cause__), f"{loop.time() - start:.1f}")
    print(f"{loop.time() - start:.1f}")
    task = asyncio.create_task(stubborn())
    try:
        print(await asyncio.wait_for(task, 1))
    except TimeoutError:
        print("timeout of the task")
    print(task.done(), f"{loop.time() - start:.1f}")


asyncio.run(main())
