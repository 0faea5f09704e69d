import asyncio


async def square(n):
    await asyncio.sleep(0.1 * n)
    return n * n


async def main():
    print(await asyncio.gather(*map(square, range(5))))
    print(await asyncio.gather(*[square(n) for n in (3, 1)]))
    print(dict(zip("abc", await asyncio.gather(*(square(n) for n in (1, 2, 3))))))
    results = {n: await square(n) for n in range(3)}
    print(results)
    print([r for r in await asyncio.gather(square(2), square(4)) if r > 5])
    try:
        await asyncio.gather([square(1), square(2)])
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
