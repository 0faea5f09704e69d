import asyncio


async def job(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    for return_when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        tasks = [asyncio.create_task(job(n, n == 2), name=f"j{n}") for n in (1, 2, 3)]
        done, pending = await asyncio.wait(tasks, return_when=return_when)
        print(return_when, names(done), names(pending))
        await asyncio.wait(tasks)
        [t.exception() for t in tasks]
    for bad in ((), [], [job(1)], job(1), None, [5]):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError, AttributeError) as error:
            print(type(error).__name__, error)
    try:
        await asyncio.wait([asyncio.create_task(job(0))], return_when="SOON")
    except ValueError as error:
        print(error)


asyncio.run(main())
