import asyncio
import enum


class State(enum.Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class Breaker:
    def __init__(self, failures, reset):
        self.limit, self.reset = failures, reset
        self.state, self.failures, self.opened = State.CLOSED, 0, 0.0

    async def call(self, function, *args):
        loop = asyncio.get_running_loop()
        if self.state is State.OPEN:
            if loop.time() - self.opened < self.reset:
                raise RuntimeError("circuit open")
            self.state = State.HALF_OPEN
        try:
            result = await function(*args)
        except OSError:
            self.failures += 1
            if self.failures >= self.limit or self.state is State.HALF_OPEN:
                self.state, self.opened = State.OPEN, loop.time()
            raise
        self.state, self.failures = State.CLOSED, 0
        return result


async def service(n):
    await asyncio.sleep(0.1)
    if n in (1, 2, 5):
        raise OSError(f"call {n} failed")
    return f"call {n} fine"


async def main():
    breaker = Breaker(2, 1.0)
    for n in range(9):
        try:
            print(await breaker.call(service, n), breaker.state.name)
        except (OSError, RuntimeError) as error:
            print(f"{type(error).__name__}: {error} [{breaker.state.value}]")
        await asyncio.sleep(0.4)


asyncio.run(main())
