import asyncio


async def hello():
    print("hello")
    return 5


print("before")
greeting = hello()
print(greeting)
print(type(greeting))
print(type(hello))
print("after: hello() has not run")
greeting.close()
