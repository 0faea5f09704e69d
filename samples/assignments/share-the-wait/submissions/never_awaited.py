import asyncio

PRICES = {"apple": 3, "bread": 2, "cheese": 1}


async def price(name):
    await asyncio.sleep(PRICES[name])
    return PRICES[name]


async def main():
    total = 0
    for name in PRICES:
        value = price(name)
        print(f"{name}: {value}")
        total += value
    print(f"total: {total}")


asyncio.run(main())
