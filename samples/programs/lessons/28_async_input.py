import asyncio


async def ask():
    name = input("Your name? ")
    age = int(input("Your age? "))
    await asyncio.sleep(1)
    print(f"Hello {name}, next year you will be {age + 1}.")
    try:
        input("More? ")
    except EOFError as error:
        print("\nEOFError:", error)


asyncio.run(ask())
