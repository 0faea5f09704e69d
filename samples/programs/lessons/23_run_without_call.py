import asyncio


async def main():
    print("never")


try:
    asyncio.run(main)
except ValueError as error:
    print("ValueError:", str(error).split(" at ")[0])

try:
    asyncio.create_task(main())
except RuntimeError as error:
    print("RuntimeError:", error)
