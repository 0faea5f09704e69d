import asyncio

PAGES = {
    "/": ["/about", "/shop"],
    "/about": ["/", "/team"],
    "/shop": ["/shop/1", "/shop/2", "/missing"],
    "/shop/1": ["/shop"],
    "/shop/2": ["/shop", "/about"],
    "/team": [],
}
LATENCY = {"/": 0.3, "/about": 0.2, "/shop": 0.5}


async def fetch(url):
    await asyncio.sleep(LATENCY.get(url, 0.1))
    if url not in PAGES:
        raise LookupError(f"404 {url}")
    return PAGES[url]


async def crawl(start, workers=2):
    queue, seen, errors = asyncio.Queue(), {start}, []
    queue.put_nowait(start)

    async def worker(name):
        while True:
            url = await queue.get()
            try:
                links = await fetch(url)
                print(f"{name} read {url}")
                for link in links:
                    if link not in seen:
                        seen.add(link)
                        queue.put_nowait(link)
            except LookupError as error:
                errors.append(str(error))
            finally:
                queue.task_done()

    tasks = [asyncio.create_task(worker(f"w{n}")) for n in range(workers)]
    await queue.join()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return seen, errors


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    seen, errors = await crawl("/")
    print(sorted(seen), errors, f"{loop.time() - start:.1f} s")


asyncio.run(main())
