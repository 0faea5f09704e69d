import asyncio
import time

import requests

URLS = ["https://api.example.org/users", "https://api.example.org/posts", "https://api.example.org/todos"]


async def fetch(url):
    response = requests.get(url)
    print(response.status_code, url)
    return response.json()


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(*(fetch(url) for url in URLS))
    print(len(results), "answers")
    print(f"{time.perf_counter() - start:.0f} seconds")


asyncio.run(main())
