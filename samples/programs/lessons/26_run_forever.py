import asyncio


def tick(loop, n):
    print("tick", n)
    if n == 3:
        loop.stop()
    else:
        loop.call_later(1, tick, loop, n + 1)


loop = asyncio.new_event_loop()
loop.call_soon(tick, loop, 0)
loop.call_later(1.5, print, "between")
try:
    loop.run_forever()
finally:
    loop.close()
print("stopped")
