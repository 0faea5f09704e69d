import asyncio


async def job():
    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(job(), name=f"job{n}") for n in range(3)]
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.gather(*tasks)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(asyncio.current_task().get_name(), asyncio.current_task() in asyncio.all_tasks())


try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
asyncio.run(main())
