import asyncio
import contextlib
import time


@contextlib.asynccontextmanager
async def heartbeat(name, every):
    async def beat():
        n = 0
        while True:
            await asyncio.sleep(every)
            n += 1
            print(f"{time.perf_counter() - start:.1f} {name} beat {n}")

    task = asyncio.create_task(beat())
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        print(f"{name} stopped")


async def main():
    async with heartbeat("fast", 0.4), heartbeat("slow", 1.1):
        await asyncio.sleep(2)
        time.sleep(1)
        print("blocked for a second")
        await asyncio.sleep(0.5)


start = time.perf_counter()
asyncio.run(main())
