import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def handle(name):
    token = user.set(name)
    await asyncio.sleep(0.1)
    print(name, "sees", user.get())
    await child()
    user.reset(token)
    print("after reset:", user.get())


async def child():
    print("child sees", user.get())


async def main():
    user.set("main")
    await asyncio.gather(handle("ann"), handle("bob"))
    print("main still sees", user.get())
    context = contextvars.copy_context()
    print(context[user], user in context, context.run(user.get))
    context.run(user.set, "copied")
    print(user.get(), context[user])
    await handle("direct")
    empty = contextvars.ContextVar("empty")
    try:
        empty.get()
    except LookupError as error:
        print(type(error).__name__)
    print(empty.get("fallback"), user.name)


asyncio.run(main())
