import asyncio


def done(task):
    print("callback:", task.get_name(), task.result())


async def work(n):
    await asyncio.sleep(n / 10)
    return n * n


async def main():
    tasks = []
    for n in (3, 1, 2):
        task = asyncio.create_task(work(n), name=f"work-{n}")
        task.add_done_callback(done)
        tasks.append(task)
    print(await asyncio.gather(*tasks))


asyncio.run(main())
