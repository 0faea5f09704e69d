import asyncio


class Service:
    started = 0

    def __init__(self, name):
        self.name = name

    @classmethod
    async def create(cls, name, delay):
        self = cls(name)
        await asyncio.sleep(delay)
        cls.started += 1
        return self

    async def __aenter__(self):
        print("enter", self.name)
        return self

    async def __aexit__(self, *details):
        print("exit", self.name, details[0])

    def __await__(self):
        return self.ready().__await__()

    async def ready(self):
        await asyncio.sleep(0.1)
        return f"{self.name} is ready"

    @staticmethod
    async def version():
        return "1.0"

    @property
    async def status(self):
        return f"{self.name} is fine"

    async def __call__(self, x):
        await asyncio.sleep(0.1)
        return x * 2


async def main():
    a, b = await asyncio.gather(Service.create("a", 0.3), Service.create("b", 0.2))
    print(a.name, b.name, Service.started)
    async with a, b:
        print(await a)
        print(await b.status, await Service.version(), await a(4))
    try:
        class Bad:
            async def __init__(self):
                pass

        Bad()
    except TypeError as error:
        print(error)


asyncio.run(main())
