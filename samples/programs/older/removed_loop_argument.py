import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for call in (lambda: asyncio.Queue(loop=loop), lambda: asyncio.Lock(loop=loop), lambda: asyncio.sleep(1, loop=loop), lambda: asyncio.gather(loop=loop), lambda: asyncio.wait_for(asyncio.sleep(0), 1, loop=loop)):
        try:
            call()
        except TypeError as error:
            print(error)
    for name in ("async", "get_child_watcher", "coroutine", "JoinableQueue", "Task.all_tasks"):
        try:
            getattr(asyncio, name)
            print(name, "is there")
        except AttributeError as error:
            print(error)


asyncio.run(main())
