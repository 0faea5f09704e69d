import asyncio


async def producer(loop):
    for n in range(3):
        print("produced", n)
        await asyncio.sleep(0.5)
    loop.stop()


async def heartbeat():
    while True:
        print("beat")
        await asyncio.sleep(0.4)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.create_task(heartbeat())
loop.create_task(producer(loop))
try:
    loop.run_forever()
finally:
    pending = asyncio.all_tasks(loop)
    print(len(pending), "pending")
    for task in pending:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    print("closed")
