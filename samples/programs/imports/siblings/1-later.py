wait = __import__("0-basic").wait


async def wait_twice(seconds):
    return [await wait(seconds), await wait(seconds)]
