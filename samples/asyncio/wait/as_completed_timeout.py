import asyncio


async def job(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(job(n)) for n in (3, 1, 2)]
    try:
        for future in asyncio.as_completed(tasks, timeout=2.5):
            print(await future)
    except TimeoutError as error:
        print("timeout", repr(error))
    print([t.done() for t in tasks])
    async for task in asyncio.as_completed(tasks[:1]):
        print(task.result(), task in tasks)
    for future in asyncio.as_completed([]):
        print("never")
    try:
        asyncio.as_completed(job(1))
    except TypeError as error:
        print(str(error).split(" at 0x")[0])


asyncio.run(main())
