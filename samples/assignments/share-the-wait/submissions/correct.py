import asyncio

PRICES = {"apple": 3, "bread": 2, "cheese": 1}


async def price(name):
    seconds = PRICES[name]
    await asyncio.sleep(seconds)
    return seconds


async def main():
    tasks = {}
    for name in PRICES:
        tasks[name] = asyncio.create_task(price(name))
    total = 0
    for name, task in tasks.items():
        value = await task
        print(f"{name}: {value}")
        total += value
    print(f"total: {total}")


if __name__ == "__main__":
    asyncio.run(main())
