import asyncio


async def runner(name, gun):
    print(name, "is waiting")
    await gun.wait()
    print(name, "runs")


async def main():
    gun = asyncio.Event()
    runners = [asyncio.create_task(runner(name, gun)) for name in ("Ann", "Ben", "Cid")]
    await asyncio.sleep(1)
    print("ready?", gun.is_set())
    gun.set()
    print("bang", gun.is_set())
    await asyncio.gather(*runners)
    gun.clear()
    print(gun.is_set())


asyncio.run(main())
