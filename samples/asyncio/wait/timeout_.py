import asyncio


async def job(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    tasks = {asyncio.create_task(job(n)) for n in (1, 5)}
    done, pending = await asyncio.wait(tasks, timeout=2)
    print([t.result() for t in done], [t.done() for t in pending])
    done, pending = await asyncio.wait(pending, timeout=0)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=None, return_when="FIRST_COMPLETED")
    print([t.result() for t in done], pending)
    left = asyncio.create_task(job(9))
    await asyncio.wait([left], timeout=1)
    print("main ends")


asyncio.run(main())
