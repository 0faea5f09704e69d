import asyncio


async def child(name):
    print(name, "starts")
    await asyncio.sleep(1)
    print(name, "ends")


async def main():
    print("main creates")
    one = asyncio.create_task(child("one"))
    two = asyncio.create_task(child("two"))
    print("main has created")
    await asyncio.sleep(0)
    print("main goes on")
    await two
    print("main saw two, one is", one.done())
    await one


asyncio.run(main())
