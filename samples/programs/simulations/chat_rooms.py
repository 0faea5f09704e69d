import asyncio


class Room:
    def __init__(self, name):
        self.name, self.members = name, {}

    def __repr__(self):
        return f"<Room {self.name} with {', '.join(self.members) or 'nobody'}>"

    async def say(self, sender, text):
        for name, inbox in self.members.items():
            if name != sender:
                await inbox.put(f"{sender}: {text}")


async def member(room, name, lines):
    inbox = room.members[name] = asyncio.Queue()
    print(room)
    for delay, line in lines:
        await asyncio.sleep(delay)
        await room.say(name, line)
    await asyncio.sleep(1)
    del room.members[name]
    heard = [inbox.get_nowait() for _ in range(inbox.qsize())]
    print(name, "heard", heard)


async def main():
    room = Room("lobby")
    async with asyncio.TaskGroup() as group:
        group.create_task(member(room, "ann", [(0.1, "hi"), (0.5, "anyone?")]))
        group.create_task(member(room, "bob", [(0.3, "hello ann")]))
        group.create_task(member(room, "cid", []))
    print(room)


asyncio.run(main())
