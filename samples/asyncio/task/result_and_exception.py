import asyncio


async def fails():
    raise KeyError("k")


async def main():
    task = asyncio.create_task(fails())
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__, error)
    await asyncio.wait([task])
    try:
        task.result()
    except KeyError as error:
        print(repr(error), repr(task.exception()))
    try:
        task.set_result(1)
    except RuntimeError as error:
        print(error)
    try:
        task.set_exception(ValueError())
    except RuntimeError as error:
        print(error)


asyncio.run(main())
