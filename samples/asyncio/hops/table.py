import asyncio


turns = 0


def count(loop):
    global turns
    turns += 1
    loop.call_soon(count, loop)


async def nothing():
    return None


async def one_turn():
    await asyncio.sleep(0)


async def agen():
    yield 1
    yield 2


async def measure(label, awaitable):
    before = turns
    try:
        await awaitable()
    except Exception as error:
        label += f" ({type(error).__name__})"
    print(label, turns - before)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(count, loop)
    await asyncio.sleep(0)
    lock, event, queue, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Queue(), asyncio.Semaphore(1)
    event.set()
    queue.put_nowait(1)
    done = asyncio.create_task(nothing())
    await done

    async def loop_over():
        async for _ in agen():
            pass

    async def locked():
        async with lock:
            pass

    async def limited():
        async with semaphore:
            pass

    async def grouped(*coroutines):
        async with asyncio.TaskGroup() as group:
            for coroutine in coroutines:
                group.create_task(coroutine)

    async def in_time():
        async with asyncio.timeout(5):
            pass

    async def cancelled_task():
        task = asyncio.create_task(asyncio.sleep(9))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])

    async def first_completed():
        for future in asyncio.as_completed([nothing()]):
            await future

    for label, awaitable in (
        ("coroutine", nothing),
        ("async for", loop_over),
        ("lock", locked),
        ("semaphore", limited),
        ("event", event.wait),
        ("queue.get", queue.get),
        ("queue.put", lambda: queue.put(2)),
        ("done task", lambda: done),
        ("empty gather", lambda: asyncio.gather()),
        ("empty group", grouped),
        ("timeout", in_time),
        ("sleep(0)", lambda: asyncio.sleep(0)),
        ("sleep(-1)", lambda: asyncio.sleep(-1)),
        ("task", lambda: asyncio.create_task(nothing())),
        ("task of one turn", lambda: asyncio.create_task(one_turn())),
        ("gather 1", lambda: asyncio.gather(nothing())),
        ("gather 3", lambda: asyncio.gather(nothing(), nothing(), nothing())),
        ("gather of a done task", lambda: asyncio.gather(done)),
        ("gather of done and new", lambda: asyncio.gather(done, nothing())),
        ("wait", lambda: asyncio.wait([asyncio.create_task(nothing())])),
        ("wait of a done task", lambda: asyncio.wait([done])),
        ("shield", lambda: asyncio.shield(nothing())),
        ("shield of a done task", lambda: asyncio.shield(done)),
        ("as_completed", first_completed),
        ("group of 2", lambda: grouped(nothing(), nothing())),
        ("group of one turn", lambda: grouped(one_turn())),
        ("wait_for coroutine", lambda: asyncio.wait_for(nothing(), 5)),
        ("wait_for one turn", lambda: asyncio.wait_for(one_turn(), 5)),
        ("wait_for task", lambda: asyncio.wait_for(asyncio.create_task(nothing()), 5)),
        ("wait_for done task", lambda: asyncio.wait_for(done, 5)),
        ("wait_for 0", lambda: asyncio.wait_for(nothing(), 0)),
        ("wait_for task 0", lambda: asyncio.wait_for(asyncio.create_task(asyncio.sleep(9)), 0)),
        ("wait_for None", lambda: asyncio.wait_for(nothing(), None)),
        ("cancelled task", cancelled_task),
        ("nested gather", lambda: asyncio.gather(asyncio.gather(nothing()))),
        ("gather of gather and task", lambda: asyncio.gather(asyncio.gather(nothing()), asyncio.create_task(nothing()))),
    ):
        await measure(label, awaitable)
    loop.stop if False else None


asyncio.run(main())
