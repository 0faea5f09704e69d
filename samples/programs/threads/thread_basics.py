import threading
import time

results = []


def worker(name, seconds):
    time.sleep(seconds)
    results.append(name)


threads = [threading.Thread(target=worker, args=(f"t{n}", n / 10)) for n in (3, 1, 2)]
start = time.monotonic()
for thread in threads:
    thread.start()
print("started", len(results))
for thread in threads:
    thread.join()
print(results, f"{time.monotonic() - start:.1f} s", threading.current_thread().name)
