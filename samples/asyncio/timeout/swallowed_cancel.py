import asyncio


async def main():
    async with asyncio.timeout(10):
        try:
            async with asyncio.timeout(1):
                try:
                    await asyncio.sleep(5)
                except asyncio.CancelledError:
                    print("swallowed")
                print("goes on")
                await asyncio.sleep(1)
        except TimeoutError:
            print("inner timeout")
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise KeyError("other") from None
    except KeyError as error:
        print(repr(error), repr(error.__context__))
    except TimeoutError as error:
        print("timeout", repr(error))


asyncio.run(main())
