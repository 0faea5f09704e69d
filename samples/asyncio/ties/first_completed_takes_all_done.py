import asyncio


async def job(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
    return name


async def main():
    tasks = [asyncio.create_task(job(n, 1), name=n) for n in "abc"] + [asyncio.create_task(job("d", 2), name="d")]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), [t.get_name() for t in pending])


asyncio.run(main())
