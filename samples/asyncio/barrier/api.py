import asyncio


async def party(barrier, n):
    await asyncio.sleep(n)
    try:
        async with barrier as position:
            print("through", n, position)
    except asyncio.BrokenBarrierError as error:
        print("broken", n, repr(error))


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(party(barrier, n) for n in (1, 2, 3)))
    tasks = [asyncio.create_task(party(barrier, n)) for n in (1, 2)]
    await asyncio.sleep(3)
    print(barrier.n_waiting, barrier.broken)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    await barrier.reset()
    print(barrier.broken, barrier.n_waiting)
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())
