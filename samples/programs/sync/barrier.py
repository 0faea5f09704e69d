import asyncio


async def walker(barrier, name, seconds):
    await asyncio.sleep(seconds)
    print(name, "arrives")
    position = await barrier.wait()
    print(name, "goes on", position)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(walker(barrier, n, s) for n, s in (("A", 1), ("B", 2), ("C", 3))))
    print(barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
