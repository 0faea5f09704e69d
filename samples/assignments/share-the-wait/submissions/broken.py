import asyncio

PRICES = {"apple": 3, "bread": 2, "cheese": 1}


async def price(name)
    await asyncio.sleep(PRICES[name])
    return PRICES[name]


asyncio.run(main())
