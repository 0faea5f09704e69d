import asyncio


async def main():
    ready = asyncio.Event()

    async def prepare():
        await asyncio.sleep(1)
        print("prepared, but forgot to say so")

    asyncio.create_task(prepare(), name="prepare")
    await ready.wait()
    print("never")


asyncio.run(main())
