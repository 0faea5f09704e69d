async def f():
    await a
    await a.b(c)[d]
    -await a ** await b
    not await a
    [await x for x in y]
    [x async for x in y]
    [x async for x in y if await z async for w in v]
    {x: y async for x, y in z}
    async for x in y:
        pass
    else:
        pass
    async with a as b, c:
        pass
    async with (a as b, c as d):
        pass
    return await a
    yield
    x = await a if await b else await c
    await (yield)
async def g[T](a, *, b=await_) -> None: ...
