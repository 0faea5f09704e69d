import asyncio


async def main():
    queue = asyncio.Queue()
    for item in range(6):
        await queue.put(item)
        await asyncio.sleep(0.1)
    names = ["first", "second"]
    turn = 0
    while not queue.empty():
        item = await queue.get()
        await asyncio.sleep(0.5)
        print(f"{names[turn % 2]} handled {item}")
        turn += 1
    print("first ends")
    print("second ends")
    print("all done")


asyncio.run(main())
