import asyncio

state = {"count": 0}
events = []


async def worker(name):
    global state
    for _ in range(3):
        current = state["count"]
        await asyncio.sleep(0)
        state["count"] = current + 1
        events.append(f"{name}:{state['count']}")


async def main():
    await asyncio.gather(*(worker(n) for n in "ABC"))
    print(state, len(events))
    print(*events)


asyncio.run(main())
