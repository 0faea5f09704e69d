import asyncio


async def step(n):
    await asyncio.sleep(1)
    print("step", n)
    return n


with asyncio.Runner() as runner:
    print(runner.run(step(1)))
    print(runner.run(step(2)) + 1)
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())
try:
    runner.run(step(3))
except RuntimeError as error:
    print(error)
