import asyncio


async def work(name, seconds):
    print("begin", name)
    await asyncio.sleep(seconds)
    print("end", name)
    return name


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tasks = [loop.create_task(work("a", 2)), loop.create_task(work("b", 1))]
print(loop.run_until_complete(asyncio.gather(*tasks)))
print(loop.run_until_complete(work("c", 1)))
print(loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
