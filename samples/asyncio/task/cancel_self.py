import asyncio


async def child():
    asyncio.current_task().cancel()
    print("goes on until the next await")
    try:
        await asyncio.sleep(0)
        print("never")
    except asyncio.CancelledError:
        print("now")
        raise


async def quiet():
    asyncio.current_task().cancel()
    return "returned before the next await"


async def main():
    print(await asyncio.gather(child(), quiet(), return_exceptions=True))


asyncio.run(main())
