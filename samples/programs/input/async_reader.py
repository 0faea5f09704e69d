import asyncio
import sys


async def read_lines(queue):
    for line in sys.stdin:
        await queue.put(line.rstrip("\n"))
        await asyncio.sleep(0.1)
    await queue.put(None)


async def handle(queue):
    total = 0
    while (line := await queue.get()) is not None:
        command, _, value = line.partition(" ")
        match command:
            case "add":
                total += int(value)
            case "show":
                print("total", total)
            case "":
                continue
            case other:
                print("unknown", other)
    return total


async def main():
    queue = asyncio.Queue()
    _, total = await asyncio.gather(read_lines(queue), handle(queue))
    print("end", total)


asyncio.run(main())
