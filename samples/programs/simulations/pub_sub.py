import asyncio
from collections import defaultdict


class Bus:
    def __init__(self):
        self.topics = defaultdict(list)

    def subscribe(self, topic):
        queue = asyncio.Queue()
        self.topics[topic].append(queue)
        return queue

    async def publish(self, topic, message):
        for queue in self.topics[topic]:
            await queue.put(message)


async def listen(name, queue):
    while True:
        message = await queue.get()
        if message == "stop":
            print(name, "stops")
            return
        print(name, "heard", message)


async def main():
    bus = Bus()
    listeners = [asyncio.create_task(listen(n, bus.subscribe(t))) for n, t in (("A", "news"), ("B", "news"), ("C", "sport"))]
    for topic, message in (("news", "rain"), ("sport", "goal"), ("weather", "nobody listens"), ("news", "sun")):
        await bus.publish(topic, message)
        await asyncio.sleep(0.5)
    for topic in list(bus.topics):
        await bus.publish(topic, "stop")
    await asyncio.gather(*listeners)
    print(sorted(bus.topics))


asyncio.run(main())
