import asyncio


async def work():
    return 1


async def main():
    for thing in (work, 5, None, "x", [1]):
        try:
            asyncio.create_task(thing)
        except TypeError as error:
            print("create_task:", str(error).split(" at 0x")[0])
        try:
            await asyncio.gather(thing)
        except TypeError as error:
            print("gather:", str(error).split(" at 0x")[0])
        try:
            await asyncio.wait_for(thing, 1)
        except TypeError as error:
            print("wait_for:", str(error).split(" at 0x")[0])
        try:
            asyncio.ensure_future(thing)
        except TypeError as error:
            print("ensure_future:", error)
        try:
            await asyncio.shield(thing)
        except TypeError as error:
            print("shield:", error)


asyncio.run(main())
