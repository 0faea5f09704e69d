import asyncio
import time


async def polite(name):
    for i in range(3):
        print(f"{time.monotonic() - start:.1f} {name} {i}")
        await asyncio.sleep(0.5)


async def rude():
    await asyncio.sleep(0.2)
    print(f"{time.monotonic() - start:.1f} rude blocks")
    time.sleep(2)
    print(f"{time.monotonic() - start:.1f} rude is done")


async def main():
    await asyncio.gather(polite("A"), rude(), polite("B"))


start = time.monotonic()
asyncio.run(main())
print(f"{time.monotonic() - start:.1f} end")
