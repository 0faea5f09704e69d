import asyncio


async def job(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(f"job {n}")
    return n


async def main():
    tasks = [asyncio.create_task(job(n), name=f"job-{n}") for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    print([repr(t.exception()) for t in done])
    done, pending = await asyncio.wait(pending, timeout=0.5)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending)
    print([t.result() for t in done], pending)


asyncio.run(main())
