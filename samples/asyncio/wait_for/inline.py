import asyncio


async def who():
    name = asyncio.current_task().get_name()
    await asyncio.sleep(0.1)
    return name


async def main():
    print(asyncio.current_task().get_name(), await asyncio.wait_for(who(), 1))
    print(await asyncio.wait_for(asyncio.create_task(who()), 1))
    print(await asyncio.wait_for(asyncio.get_running_loop().create_task(who()), None))


asyncio.run(main())
