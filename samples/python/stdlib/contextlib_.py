import asyncio
import contextlib
import io
import sys


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


@contextlib.contextmanager
def cm(name):
    print("enter", name)
    yield name
    print("exit", name)
@contextlib.contextmanager
def never():
    if False:
        yield
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
class Base(contextlib.ContextDecorator):
    def __enter__(self):
        print("start")
        return self
    def __exit__(self, *exc):
        print("stop")
        return False
@Base()
def work():
    print("work")
work()
def use(manager):
    with manager as value:
        return value
say("cm", lambda: use(cm("a")))
say("never", lambda: use(never()))
say("twice", lambda: use(twice()))
manager = cm("b")
use(manager)
say("again", lambda: use(manager))
with contextlib.suppress(ZeroDivisionError):
    1 / 0
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("captured")
print(repr(out.getvalue()))
with contextlib.ExitStack() as stack:
    a = stack.enter_context(cm("x"))
    stack.push(lambda *exc: print("pushed", exc[0]))
    stack.callback(print, "callback")
    kept = stack.pop_all()
print("outside")
kept.close()
class Thing:
    def close(self):
        print("closed")
with contextlib.closing(Thing()):
    print("body")
@contextlib.asynccontextmanager
async def acm(name):
    await asyncio.sleep(0.1)
    print("aenter", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0.1)
        print("aexit", name)
async def main():
    async with acm("one") as one, acm("two"):
        print(one)
    async with contextlib.AsyncExitStack() as stack:
        for name in "ab":
            await stack.enter_async_context(acm(name))
        stack.enter_context(cm("sync"))
        async def bye(n):
            print("bye", n)
        stack.push_async_callback(bye, 5)
        print("in the stack")
    async with contextlib.nullcontext(7) as n:
        print(n)
    try:
        async with acm("error"):
            raise ValueError("inside")
    except ValueError as error:
        print("caught", error)
asyncio.run(main())
print(sys.stdout is sys.__stdout__, isinstance(cm("q"), contextlib.AbstractContextManager))
