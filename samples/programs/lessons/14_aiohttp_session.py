import asyncio
import time

import aiohttp


async def fetch(session, number):
    async with session.get(f"https://api.example.org/item/{number}") as response:
        print("got", number, response.status)
        data = await response.json()
        return data["url"]


async def main():
    start = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(fetch(session, n)) for n in range(4)]
        for task in tasks:
            print(await task)
    print(f"{time.perf_counter() - start:.0f} seconds")


asyncio.run(main())
