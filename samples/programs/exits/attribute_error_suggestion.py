import asyncio

values = [1, 2]
values.append(3)
print(values)
asyncio.sleeep(1)
