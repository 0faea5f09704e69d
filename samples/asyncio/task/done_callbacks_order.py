import asyncio


async def work():
    return "result"


async def main():
    task = asyncio.create_task(work())
    for n in range(3):
        task.add_done_callback(lambda t, n=n: print("callback", n, t.result()))

    def extra(t):
        print("never called")

    task.add_done_callback(extra)
    print(task.remove_done_callback(extra), task.remove_done_callback(extra))
    print(await task)
    task.add_done_callback(lambda t: print("late callback"))
    print("added late")
    await asyncio.sleep(0)


asyncio.run(main())
