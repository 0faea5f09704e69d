# SPDX-License-Identifier: Apache-2.0
"""Random asyncio programs: the same seed gives the same program. They print everything that can be observed.

    tools/fuzz/generate.py SEED      prints one program
"""
import random
import sys

DELAYS = (0, 0, 0.1, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3, 0.5, 1, 1, 2)
HEADER = '''import asyncio


def log(*values):
    print(f"{asyncio.get_running_loop().time() - start:.2f}", *values)


def spawn(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    tasks.append(task)
    return task


def show(result):
    if isinstance(result, (list, tuple)):
        return [show(item) for item in result]
    return repr(result)
'''
FOOTER = '''

async def main():
    global start, {resources}
    start = asyncio.get_running_loop().time()
{make}
    try:
{body}
    except Exception as error:
        log("main failed", type(error).__name__, error)
    finally:
        log("main finishes", [task.done() for task in tasks])
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        log("end", show(results))


tasks = []
asyncio.run(main())
'''
RESOURCES = {
    "lock": "asyncio.Lock()",
    "semaphore": "asyncio.Semaphore(2)",
    "queue": "asyncio.Queue({size})",
    "event": "asyncio.Event()",
    "condition": "asyncio.Condition()",
    "priority": "asyncio.PriorityQueue()",
    "barrier": "asyncio.Barrier(2)",
    "future": "asyncio.get_running_loop().create_future()",
}


class Generator:
    def __init__(self, seed, size=None):
        self.random = random.Random(f"asyncio {seed}")
        self.size = size if size is not None else 1 + seed % 6
        self.workers = self.random.randint(1, 1 + self.size)
        self.resources = self.random.sample(list(RESOURCES), self.random.randint(0, min(4, self.size)))
        self.generators = self.random.randint(0, 1) if self.size > 1 else 0
        self.counter = 0

    # -- pieces --

    def delay(self):
        return repr(self.random.choice(DELAYS))

    def fresh(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def has(self, name):
        return name in self.resources

    def call(self, me):
        """A call of a coroutine function that is defined after this one, or a sleep."""
        later = [f"w{n}({self.random.randint(0, 9)})" for n in range(me + 1, self.workers)]
        later.append(f'asyncio.sleep({self.delay()}, "s{self.random.randint(0, 9)}")')
        return self.random.choice(later)

    def calls(self, me, low=1, high=3):
        return [self.call(me) for _ in range(self.random.randint(low, high))]

    # -- statements: lists of lines --

    def block(self, me, depth, budget=None):
        lines = []
        for _ in range(budget or self.random.randint(1, 2 + self.size // 2)):
            lines += self.statement(me, depth)
        return lines

    def statement(self, me, depth):
        simple = [self.log, self.sleep, self.sleep, self.await_call, self.spawn, self.spawn_and_await, self.cancel_one,
                  self.call_soon, self.maybe_raise, self.state, self.maybe_return]
        nested = [self.try_except, self.try_finally, self.wait_for, self.timeout, self.gather, self.wait, self.shield,
                  self.group, self.as_completed, self.loop, self.branch]
        for name in self.resources:
            nested.append(getattr(self, "use_" + name))
            simple.append(getattr(self, "use_" + name))
        if self.generators:
            nested.append(self.async_for)
        pick = self.random.choice(simple if depth >= 3 or self.random.random() < 0.5 else nested)
        return pick(me, depth)

    def log(self, me, depth):
        return [f'log(me, "{self.fresh("p")}")']

    def sleep(self, me, depth):
        return [f"await asyncio.sleep({self.delay()})"]

    def await_call(self, me, depth):
        return [f'log(me, "got", await {self.call(me)})']

    def spawn(self, me, depth):
        name = self.fresh("t")
        lines = [f'{name} = spawn({self.call(me)}, "{name}")']
        if self.random.random() < 0.2:
            lines.append(f'{name}.add_done_callback(lambda task: log("done", task.get_name(), task.cancelled()))')
        if self.random.random() < 0.4:
            lines += self.sleep(me, depth)
        if self.random.random() < 0.3:
            lines.append(f'log(me, "{name}", {name}.cancel(), {name}.done())')
        return lines

    def spawn_and_await(self, me, depth):
        name = self.fresh("t")
        lines = [f'{name} = spawn({self.call(me)}, "{name}")']
        if self.random.random() < 0.3:
            lines += self.sleep(me, depth)
        if self.random.random() < 0.15:
            lines.append(f"{name}.cancel()")
        return lines + [f'log(me, "{name}", show(await asyncio.gather({name}, return_exceptions=True)))']

    def cancel_one(self, me, depth):
        n = self.random.randint(0, 3)
        return [f"if len(tasks) > {n} and tasks[{n}] is not asyncio.current_task():",
                f'    log(me, "cancels", tasks[{n}].get_name(), tasks[{n}].cancel())']

    def call_soon(self, me, depth):
        text = self.fresh("c")
        loop = "asyncio.get_running_loop()"
        if self.random.random() < 0.5:
            return [f'{loop}.call_soon(log, me, "{text}")']
        if self.random.random() < 0.3:
            return [f'{text} = {loop}.call_later({self.delay()}, log, me, "{text}")', f"{loop}.call_later({self.delay()}, {text}.cancel)"]
        return [f'{loop}.call_later({self.delay()}, log, me, "{text}")']

    def maybe_raise(self, me, depth):
        error = self.random.choice(("ValueError", "KeyError", "RuntimeError", "OSError"))
        return [f"if n {self.random.choice(('<', '>', '=='))} {self.random.randint(0, 9)}:",
                f'    raise {error}("{self.fresh("e")}")']

    def maybe_return(self, me, depth):
        return [f"if n {self.random.choice(('<', '>'))} {self.random.randint(0, 9)}:", f'    return "{self.fresh("r")}"']

    def state(self, me, depth):
        return ['log(me, "tasks", [(task.get_name(), task.done(), task.cancelling()) for task in tasks])']

    def try_except(self, me, depth):
        lines = ["try:", *indent(self.block(me, depth + 1))]
        kind = self.random.randint(0, 3)
        if kind == 0:
            lines += ["except asyncio.CancelledError:", '    log(me, "cancelled")', "    raise"]
        elif kind == 1:
            lines += ["except asyncio.CancelledError as error:", f'    log(me, "swallows", asyncio.current_task().cancelling())']
            lines += indent(self.block(me, depth + 1, 1))
        lines += ["except Exception as error:" if kind != 2 else "except BaseException as error:",
                  '    log(me, "caught", type(error).__name__, error)']
        if kind == 2 or self.random.random() < 0.2:
            lines += ["    raise"]
        if self.random.random() < 0.2:
            lines += ["else:", *indent(self.log(me, depth))]
        return lines

    def try_finally(self, me, depth):
        lines = ["try:", *indent(self.block(me, depth + 1)), "finally:", *indent(self.log(me, depth))]
        if self.random.random() < 0.3:
            lines += indent(self.sleep(me, depth))
            lines += indent(self.log(me, depth))
        return lines

    def wait_for(self, me, depth):
        name = self.fresh("t")
        call = self.call(me)
        if self.random.random() < 0.3:
            call = f'spawn({call}, "{name}")'
        timeout = "None" if self.random.random() < 0.1 else self.delay()
        return ["try:", f'    log(me, "in time", await asyncio.wait_for({call}, {timeout}))',
                "except TimeoutError:", '    log(me, "timed out")']

    def timeout(self, me, depth):
        name = self.fresh("limit")
        lines = ["try:", f"    async with asyncio.timeout({self.delay()}) as {name}:", *indent(indent(self.block(me, depth + 1)))]
        if self.random.random() < 0.2:
            lines.append(f"        {name}.reschedule(asyncio.get_running_loop().time() + {self.delay()})")
            lines += indent(indent(self.sleep(me, depth)))
        return lines + ["except TimeoutError:", f'    log(me, "timeout", {name}.expired())']

    def gather(self, me, depth):
        arguments = ", ".join(self.calls(me, 1, 4))
        if self.random.random() < 0.4:
            return [f'log(me, "gathered", show(await asyncio.gather({arguments}, return_exceptions=True)))']
        return ["try:", f'    log(me, "gathered", await asyncio.gather({arguments}))',
                "except Exception as error:", '    log(me, "gather failed", type(error).__name__, error)']

    def new_tasks(self, me):
        group = self.fresh("group")
        made = ", ".join(f'spawn({call}, "{self.fresh("t")}")' for call in self.calls(me, 1, 4))
        return group, f"{group} = [{made}]"

    def wait(self, me, depth):
        group, make = self.new_tasks(me)
        extra = ""
        if self.random.random() < 0.5:
            extra += f", timeout={self.delay()}"
        if self.random.random() < 0.7:
            extra += f", return_when=asyncio.{self.random.choice(('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'))}"
        lines = [make, f"done, pending = await asyncio.wait({group}{extra})",
                 f'log(me, "waited", [task.get_name() for task in {group} if task in done], [task.get_name() for task in {group} if task in pending])']
        if self.random.random() < 0.5:
            lines += [f"for task in {group}:", "    task.cancel()"]
        return lines

    def shield(self, me, depth):
        name = self.fresh("t")
        return [f'{name} = spawn({self.call(me)}, "{name}")', "try:",
                f'    log(me, "shielded", await asyncio.wait_for(asyncio.shield({name}), {self.delay()}))',
                "except TimeoutError:", f'    log(me, "{name} goes on", {name}.done())']

    def group(self, me, depth):
        name = self.fresh("group")
        lines = [f"    async with asyncio.TaskGroup() as {name}:"]
        for call in self.calls(me, 1, 3):
            lines.append(f"        {name}.create_task({call})")
        if self.random.random() < 0.6:
            lines += indent(indent(self.block(me, depth + 1, 1)))
        if self.random.random() < 0.5:
            tail = ["except* Exception as errors:", '    log(me, "group failed", [repr(error) for error in errors.exceptions])']
        else:
            tail = ["except ExceptionGroup as errors:", '    log(me, "group failed", errors, show(list(errors.exceptions)))']
        return ["try:", *lines, *tail]

    def as_completed(self, me, depth):
        group, make = self.new_tasks(me)
        timeout = f", timeout={self.delay()}" if self.random.random() < 0.3 else ""
        if self.random.random() < 0.4:
            lines = [f"async for task in asyncio.as_completed({group}{timeout}):", "    try:",
                     '        log(me, "completed", task.get_name(), await task)']
        else:
            lines = [f"for next_one in asyncio.as_completed({group}{timeout}):", "    try:",
                     '        log(me, "completed", await next_one)']
        lines += ["    except ValueError as error:", '        log(me, "completed badly", error)']
        if timeout:
            lines = ["try:", *indent(lines), "except TimeoutError:", '    log(me, "as_completed timed out")']
        return [make, *lines]

    def loop(self, me, depth):
        name = self.fresh("i")
        lines = [f"for {name} in range({self.random.randint(2, 3)}):", *indent(self.block(me, depth + 1, 1)),
                 f'    log(me, "round", {name})']
        if self.random.random() < 0.2:
            lines.append(f"    {self.random.choice(('break', 'continue'))}")
        return lines

    def branch(self, me, depth):
        lines = [f"if n % {self.random.randint(2, 3)} == 0:", *indent(self.block(me, depth + 1, 1))]
        if self.random.random() < 0.5:
            lines += ["else:", *indent(self.block(me, depth + 1, 1))]
        return lines

    def async_for(self, me, depth):
        name = self.fresh("x")
        lines = [f"async for {name} in agen({self.random.randint(1, 4)}):", f'    log(me, "item", {name})']
        if self.random.random() < 0.4:
            lines += [f"    if {name} == 1:", "        break"]
        elif self.random.random() < 0.3:
            return [f'log(me, "items", [{name} async for {name} in agen({self.random.randint(1, 4)})])']
        return lines

    # -- locks and queues --

    def guard(self, lines):
        if self.random.random() < 0.6:
            return ["try:", f"    async with asyncio.timeout({self.delay()}):", *indent(indent(lines)),
                    "except TimeoutError:", '    log(me, "waited in vain")']
        return lines

    def use_lock(self, me, depth):
        inside = self.block(me, depth + 1, 1) if depth < 3 else self.sleep(me, depth)
        return self.guard(["async with lock:", f'    log(me, "locked")', *indent(inside)])

    def use_semaphore(self, me, depth):
        inside = self.block(me, depth + 1, 1) if depth < 3 else self.sleep(me, depth)
        return self.guard(["async with semaphore:", f'    log(me, "in the semaphore")', *indent(inside)])

    def use_queue(self, me, depth, name="queue"):
        kind = self.random.randint(0, 5)
        if kind == 0:
            return ["try:", f"    {name}.put_nowait({self.random.randint(0, 9)})", "except asyncio.QueueFull:", '    log(me, "full")']
        if kind == 1:
            return ["try:", f'    log(me, "nowait", {name}.get_nowait())', "except asyncio.QueueEmpty:", '    log(me, "empty")']
        if kind <= 3:
            return self.guard([f"await {name}.put({self.random.randint(0, 9)})", f'log(me, "put", {name}.qsize())'])
        return self.guard([f'log(me, "took", await {name}.get())'])

    def use_priority(self, me, depth):
        return self.use_queue(me, depth, "priority")

    def use_event(self, me, depth):
        kind = self.random.randint(0, 3)
        if kind == 0:
            return ["event.clear()"]
        if kind == 1:
            return ["event.set()", 'log(me, "event set")']
        return self.guard(["await event.wait()", 'log(me, "event seen")'])

    def use_condition(self, me, depth):
        if self.random.random() < 0.5:
            how = self.random.choice(("notify()", "notify(2)", "notify_all()"))
            return self.guard(["async with condition:", f"    condition.{how}", f'    log(me, "{how}")'])
        return self.guard(["async with condition:", "    await condition.wait()", '    log(me, "notified")'])

    def use_barrier(self, me, depth):
        return self.guard(["try:", '    log(me, "barrier", await barrier.wait())', "except asyncio.BrokenBarrierError:", '    log(me, "broken")'])

    def use_future(self, me, depth):
        kind = self.random.randint(0, 3)
        if kind == 0:
            return ["if not future.done():", f"    future.set_result({self.random.randint(0, 9)})", '    log(me, "set the future")']
        if kind == 1:
            return ["if not future.done():", '    future.set_exception(KeyError("f"))']
        return self.guard(["try:", '    log(me, "future", await asyncio.shield(future))', "except KeyError as error:", '    log(me, "future failed", error)'])

    # -- the program --

    def program(self):
        parts = [HEADER]
        if self.generators:
            parts.append(f'''

async def agen(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep({self.delay()})
    finally:
        log("agen ends", n)
''')
        bodies = []
        for me in reversed(range(self.workers)):
            lines = [f'me = "w{me}"', 'log(me, "starts", n)', *self.block(me, 1), f'log(me, "ends")', "return n"]
            bodies.append(f"\n\nasync def w{me}(n):\n" + "\n".join(indent(lines)) + "\n")
        parts += reversed(bodies)
        size = self.random.choice((0, 0, 1, 2))
        make = [f"{name} = {RESOURCES[name].format(size=size)}" for name in self.resources]
        body = ['me, n = "main", 5', *self.block(-1, 1)]
        parts.append(FOOTER.format(resources=", ".join(self.resources + ["unused"]), make="\n".join(indent(make)) or "    pass",
                                   body="\n".join(indent(indent(body)))))
        return "".join(parts).replace("    pass\n", "", 1) if not make else "".join(parts)


def indent(lines):
    return ["    " + line for line in lines]


def program(seed, size=None):
    return Generator(seed, size).program()


if __name__ == "__main__":
    print(program(int(sys.argv[1])), end="")
