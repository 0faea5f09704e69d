import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.Future()
    print(future.get_loop() is loop, future.cancelled(), future.done())
    future.set_exception(ValueError)
    try:
        await future
    except ValueError as error:
        print(repr(error))
    for bad in (StopIteration, StopIteration(), 5):
        other = loop.create_future()
        try:
            other.set_exception(bad)
        except TypeError as error:
            print(error)
        else:
            print(repr(other.exception()))
    done = loop.create_future()
    done.set_result([1])
    print(done, await done, await done)
    for call in (lambda: done.set_result(1), lambda: done.set_exception(KeyError()), done.cancel):
        try:
            print(call())
        except asyncio.InvalidStateError as error:
            print("invalid", error)

    def later(f):
        print("callback", f.result())

    done.add_done_callback(later)
    done.add_done_callback(later)
    print("added", done.remove_done_callback(later))
    await asyncio.sleep(0)
    print(asyncio.isfuture(done), asyncio.ensure_future(done) is done, asyncio.wrap_future(done) is done)


asyncio.run(main())
