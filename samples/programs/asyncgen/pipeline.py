import asyncio
from contextlib import asynccontextmanager


async def source(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i


async def squared(items):
    async for item in items:
        yield item * item


async def batched(items, size):
    batch = []
    async for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


@asynccontextmanager
async def connection(name):
    print("connect", name)
    await asyncio.sleep(0.2)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0.1)
        print("disconnect", name)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    async with connection("db") as db, connection("cache") as cache:
        print(db, cache)
        async for batch in batched(squared(source(7)), 3):
            print(batch, f"{loop.time() - start:.1f}")
    print(f"{loop.time() - start:.1f}")
    try:
        async with connection("x"):
            raise OSError("lost")
    except OSError as error:
        print(error)


asyncio.run(main())
