import asyncio

PRICES = {"apple": 3, "bread": 2, "cheese": 1}
finished = asyncio.Event()
results = {}


async def price(name):
    await asyncio.sleep(PRICES[name])
    results[name] = PRICES[name]
    if len(results) > len(PRICES):
        finished.set()


async def main():
    tasks = [asyncio.create_task(price(name)) for name in PRICES]
    await finished.wait()
    for name in PRICES:
        print(f"{name}: {results[name]}")
    print("total:", sum(results.values()))


asyncio.run(main())
