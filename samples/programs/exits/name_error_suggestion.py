import asyncio


async def main():
    message = "hello"
    print(mesage)


asyncio.run(main())
