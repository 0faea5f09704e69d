import asyncio
import time

import httpx

URLS = ["https://api.example.org/users", "https://api.example.org/posts", "https://api.example.org/todos"]


async def fetch(client, url):
    response = await client.get(url)
    print(response.status_code, url)
    return response.json()


async def main():
    start = time.perf_counter()
    async with httpx.AsyncClient() as client:
        results = await asyncio.gather(*(fetch(client, url) for url in URLS))
    print(len(results), "answers")
    print(f"{time.perf_counter() - start:.0f} seconds")


asyncio.run(main())
