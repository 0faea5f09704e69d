import asyncio


async def consumer(queue):
    while True:
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for n in range(3):
        await queue.put(n)
        await asyncio.sleep(1)
    print("waiting for the consumer")
    await task


asyncio.run(main())
