import asyncio
import time

PRICES = {"apple": 3, "bread": 2, "cheese": 1}


async def price(name):
    time.sleep(PRICES[name])
    return PRICES[name]


async def main():
    prices = await asyncio.gather(*(price(name) for name in PRICES))
    for name, value in zip(PRICES, prices):
        print(f"{name}: {value}")
    print("total:", sum(prices))


asyncio.run(main())
