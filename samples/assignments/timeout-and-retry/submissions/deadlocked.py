import asyncio

DELAYS = iter([5, 3, 0.5])


async def ask_server(answer):
    await asyncio.sleep(next(DELAYS))
    if not answer.cancelled():
        answer.set_result(42)


async def main():
    for attempt in range(1, 4):
        answer = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(ask_server(answer))
        try:
            async with asyncio.timeout(1):
                await asyncio.shield(answer)
        except TimeoutError:
            task.cancel()
            print(f"attempt {attempt}: too slow")
            await answer
        else:
            print(f"attempt {attempt}: answer {answer.result()}")
            break
    print("done")


asyncio.run(main())
