import asyncio


async def setter(future, value):
    await asyncio.sleep(1)
    future.set_result(value)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())
    asyncio.create_task(setter(future, 7))
    print(await future, future.done(), future.result())
    print(future)
    try:
        future.set_result(8)
    except asyncio.InvalidStateError as error:
        print(error)
    broken = loop.create_future()
    broken.add_done_callback(lambda f: print("callback", repr(f.exception())))
    broken.set_exception(ValueError("broken"))
    try:
        await broken
    except ValueError as error:
        print("caught", error)
    pending = loop.create_future()
    for ask in (pending.result, pending.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    pending.cancel("why not")
    print(pending.cancelled(), pending)
    try:
        await pending
    except asyncio.CancelledError as error:
        print(error.args)
    await asyncio.sleep(0)


asyncio.run(main())
