import asyncio

stock = 0


async def customer(name, condition):
    global stock
    async with condition:
        print(name, "waits")
        await condition.wait_for(lambda: stock > 0)
        stock -= 1
        print(name, "buys, left", stock)


async def supplier(condition):
    global stock
    for amount in (1, 2):
        await asyncio.sleep(1)
        async with condition:
            stock += amount
            print("delivered", amount)
            condition.notify_all()


async def main():
    condition = asyncio.Condition()
    await asyncio.gather(*(customer(n, condition) for n in "ABC"), supplier(condition))
    print(stock)


asyncio.run(main())
