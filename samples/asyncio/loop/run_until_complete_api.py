import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


loop = asyncio.new_event_loop()
print(loop.run_until_complete(work(1)))
future = loop.create_future()
loop.call_later(1, future.set_result, "set")
print(loop.run_until_complete(future))
print(loop.is_running(), loop.is_closed(), loop.get_debug())
for bad in (5, None, work):
    try:
        loop.run_until_complete(bad)
    except TypeError as error:
        print(error)
pending = loop.create_future()
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(pending)
except RuntimeError as error:
    print(error)
loop.close()
loop.close()
coroutine = work(1)
try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
