import asyncio
import time
from datetime import date, datetime, timedelta, timezone


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


async def main():
    start = datetime.now()
    await asyncio.sleep(1.5)
    elapsed = datetime.now() - start
    print(round(elapsed.total_seconds(), 2), elapsed >= timedelta(seconds=1.5), elapsed < timedelta(seconds=1.6))
    print(datetime.now().strftime("%H:%M:%S"), time.strftime("%X"), time.strftime("%Y-%m-%d %H:%M:%S"), time.ctime(), date.today())
    await asyncio.sleep(3600)
    print(f"{datetime.now():%H:%M:%S}", time.localtime().tm_hour, time.gmtime().tm_min, datetime.now(timezone.utc).hour, int(time.time()))
    print(time.strftime("%H:%M:%S", time.gmtime(7384)), time.asctime(time.gmtime(0)), time.gmtime(86400 * 365), time.mktime(time.gmtime(5)))
    a = time.perf_counter_ns()
    time.sleep(0.25)
    print((time.perf_counter_ns() - a) // 1_000_000, round(time.monotonic() - a / 1e9, 2), type(time.time()).__name__, type(time.time_ns()).__name__)
    for thunk in (lambda: time.sleep(-1), lambda: time.sleep("1"), lambda: time.sleep(None), lambda: time.strftime(5), lambda: time.sleep()):
        say("error", thunk)

asyncio.run(main())
