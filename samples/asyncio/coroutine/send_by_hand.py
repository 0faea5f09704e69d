import asyncio


async def nothing():
    return 5


async def sleeper():
    await asyncio.sleep(0)
    return "slept"


class Yields:
    def __await__(self):
        received = yield "question"
        return received


async def asks():
    return await Yields()


coroutine = nothing()
try:
    coroutine.send(None)
except StopIteration as stop:
    print("returned", stop.value)
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
coroutine = sleeper()
print(coroutine.send(None))
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value)
coroutine = asks()
print(coroutine.send(None))
try:
    coroutine.send("answer")
except StopIteration as stop:
    print(stop.value)
coroutine = asks()
try:
    coroutine.send(5)
except TypeError as error:
    print(error)
coroutine.close()
coroutine = asks()
coroutine.send(None)
try:
    coroutine.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error))
for attribute in ("cr_running", "cr_await", "__name__", "__qualname__"):
    print(attribute, getattr(coroutine, attribute))


async def in_task():
    try:
        await Yields()
    except RuntimeError as error:
        print(error)


asyncio.run(in_task())
