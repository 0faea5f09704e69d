import concurrent.futures
import time


def work(n):
    time.sleep(n / 10)
    return n * n


start = time.perf_counter()
with concurrent.futures.ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(work, [3, 1, 2])))
    futures = [pool.submit(work, n) for n in (5, 4)]
    for future in concurrent.futures.as_completed(futures):
        print(future.result())
print(f"{time.perf_counter() - start:.1f} s")
