import asyncio

PRICES = {"apple": 3, "bread": 2, "cheese": 1}
total = 0


async def price(name):
    global total
    await asyncio.sleep(PRICES[name])
    print(f"{name}: {PRICES[name]}")
    total += PRICES[name]


async def main():
    await asyncio.gather(*(price(name) for name in PRICES))
    print(f"total: {total}")


asyncio.run(main())
