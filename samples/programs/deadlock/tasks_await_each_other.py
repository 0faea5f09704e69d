import asyncio

tasks = {}


async def waiter(name, other):
    await asyncio.sleep(0.1)
    print(name, "waits for", other)
    await tasks[other]


async def main():
    tasks["a"] = asyncio.create_task(waiter("a", "b"), name="a")
    tasks["b"] = asyncio.create_task(waiter("b", "a"), name="b")
    await asyncio.gather(*tasks.values())


asyncio.run(main())
