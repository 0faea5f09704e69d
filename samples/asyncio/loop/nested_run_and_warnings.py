import asyncio
import warnings


async def inner():
    return 1


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        inner()
        try:
            asyncio.run(inner())
        except RuntimeError as error:
            print(error)
    print(len(caught), [str(w.message) for w in caught], [w.category.__name__ for w in caught])
    return await inner()


print(asyncio.run(main()))
try:
    asyncio.run(5)
except ValueError as error:
    print(error)
try:
    asyncio.run(inner)
except ValueError as error:
    print(str(error).split(" at 0x")[0])


asyncio.run(main())
