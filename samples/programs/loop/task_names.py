import asyncio


async def who():
    task = asyncio.current_task()
    await asyncio.sleep(0.1)
    return task.get_name()


async def main():
    print(asyncio.current_task().get_name())
    print(await asyncio.gather(who(), who(), asyncio.create_task(who(), name="third")))
    task = asyncio.create_task(who())
    print(len(asyncio.all_tasks()), task.get_coro().__name__, task.done())
    task.set_name("renamed")
    print(await task, task.get_name(), task.get_coro() is None)
    print(await asyncio.wait_for(who(), 1))
    async with asyncio.TaskGroup() as group:
        one = group.create_task(who())
        two = group.create_task(who(), name="two")
    print(one.result(), two.result())
    print(asyncio.iscoroutinefunction(who), asyncio.iscoroutine(who), asyncio.isfuture(one))


asyncio.run(main())
