import asyncio
import itertools
import random

random.seed(2024)
numbers = itertools.count(1)


async def customer(name, orders, seats):
    async with seats:
        print(f"{name} sits down")
        served = asyncio.get_running_loop().create_future()
        await orders.put((next(numbers), name, served))
        meal = await served
        await asyncio.sleep(0.5)
        print(f"{name} ate {meal}")


async def cook(name, orders):
    while True:
        number, customer_name, served = await orders.get()
        await asyncio.sleep(random.uniform(0.1, 0.4))
        meal = random.choice(["soup", "pasta", "salad"])
        print(f"{name} made {meal} for order {number} of {customer_name}")
        served.set_result(meal)


async def main():
    orders, seats = asyncio.Queue(), asyncio.Semaphore(3)
    cooks = [asyncio.create_task(cook(n, orders)) for n in ("Ida", "Jon")]
    await asyncio.gather(*(customer(n, orders, seats) for n in ("Ann", "Bob", "Cid", "Dee", "Eve")))
    for task in cooks:
        task.cancel()
    print("closed")


asyncio.run(main())
