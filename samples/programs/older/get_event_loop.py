import asyncio


async def main():
    print("running")
    await asyncio.sleep(1)
    return 7


loop = asyncio.get_event_loop()
print(loop.run_until_complete(main()))
loop.close()
