import asyncio
from dataclasses import dataclass, field


@dataclass
class Account:
    name: str
    balance: int = 0
    history: list[str] = field(default_factory=list)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    async def withdraw(self, amount):
        async with self.lock:
            if amount > self.balance:
                raise ValueError(f"{self.name} has only {self.balance}")
            await asyncio.sleep(0.1)
            self.balance -= amount
            self.history.append(f"-{amount}")

    async def deposit(self, amount):
        async with self.lock:
            await asyncio.sleep(0.1)
            self.balance += amount
            self.history.append(f"+{amount}")


async def transfer(a, b, amount):
    try:
        await a.withdraw(amount)
        await b.deposit(amount)
        print(f"{amount:>4} from {a.name} to {b.name}")
    except ValueError as error:
        print("refused:", error)


async def main():
    ann, bob = Account("Ann", 100), Account("Bob")
    await asyncio.gather(*(transfer(ann, bob, amount) for amount in (40, 50, 30)), transfer(bob, ann, 20))
    print(ann)
    print(bob)


asyncio.run(main())
