#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write down the lines of asyncio that tracebacks show.

    tools/record_asyncio_frames.py > analyzer/src/main/resources/org/foretrace/stdlib/asyncio/frames.txt

One line a frame, with tabs between: file:line, last line, column, end column (1-based), function, then the text of each
source line. Needs CPython 3.13.
"""
import ast
import asyncio
import os
import sys

FOLDER = os.path.dirname(asyncio.__file__)

# File, line, and the expression that CPython points at; without one it is the whole statement.
FRAMES = [
    ("runners.py", 58, "self._lazy_init()"),
    ("runners.py", 62, "self.close()"),
    ("runners.py", 70, "_cancel_all_tasks(loop)"),
    ("runners.py", 83, "self._lazy_init()"),
    ("runners.py", 89, None),
    ("runners.py", 93, None),
    ("runners.py", 96, "self._lazy_init()"),
    ("runners.py", 100, "self._loop.create_task(coro, context=context)"),
    ("runners.py", 118, "self._loop.run_until_complete(task)"),
    ("runners.py", 133, None),
    ("runners.py", 190, None),
    ("runners.py", 194, "runner.run(main)"),
    ("base_events.py", 467, "self._check_closed()"),
    ("base_events.py", 469, "tasks.Task(coro, loop=self, name=name, context=context)"),
    ("base_events.py", 475, "self._task_factory(self, coro)"),
    ("base_events.py", 477, "self._task_factory(self, coro, context=context)"),
    ("base_events.py", 552, None),
    ("base_events.py", 633, None),
    ("base_events.py", 635, None),
    ("base_events.py", 677, "self._run_forever_setup()"),
    ("base_events.py", 679, "self._run_once()"),
    ("base_events.py", 696, "self._check_closed()"),
    ("base_events.py", 697, "self._check_running()"),
    ("base_events.py", 700, "tasks.ensure_future(future, loop=self)"),
    ("base_events.py", 708, "self.run_forever()"),
    ("base_events.py", 719, None),
    ("base_events.py", 721, "future.result()"),
    ("base_events.py", 740, None),
    ("base_events.py", 794, None),
    ("base_events.py", 807, None),
    ("base_events.py", 808, "self._check_closed()"),
    ("base_events.py", 829, "self._check_closed()"),
    ("base_events.py", 2027, "handle._run()"),
    ("events.py", 89, "self._context.run(self._callback, *self._args)"),
    ("tasks.py", 407, "events.get_running_loop()"),
    ("tasks.py", 410, "loop.create_task(coro, name=name)"),
    ("tasks.py", 412, "loop.create_task(coro, name=name, context=context)"),
    ("tasks.py", 439, None),
    ("tasks.py", 441, None),
    ("tasks.py", 443, None),
    ("tasks.py", 445, "set(fs)"),
    ("tasks.py", 448, None),
    ("tasks.py", 451, "await _wait(fs, timeout, return_when, loop)"),
    ("tasks.py", 498, "fut.result()"),
    ("tasks.py", 500, "await _cancel_and_wait(fut)"),
    ("tasks.py", 502, "fut.result()"),
    ("tasks.py", 504, None),
    ("tasks.py", 506, "timeouts.timeout(timeout)"),
    ("tasks.py", 507, "await fut"),
    ("tasks.py", 537, "await waiter"),
    ("tasks.py", 565, "await waiter"),
    ("tasks.py", 603, "await self._wait_for_one()"),
    ("tasks.py", 630, "await self._done.get()"),
    ("tasks.py", 633, None),
    ("tasks.py", 634, "f.result()"),
    ("tasks.py", 684, None),
    ("tasks.py", 700, "yield"),
    ("tasks.py", 705, "delay <= 0"),
    ("tasks.py", 706, "await __sleep0()"),
    ("tasks.py", 710, None),
    ("tasks.py", 712, "events.get_running_loop()"),
    ("tasks.py", 718, "await future"),
    ("tasks.py", 730, None),
    ("tasks.py", 737, "await awaitable"),
    ("tasks.py", 742, None),
    ("tasks.py", 746, "events.get_event_loop()"),
    ("tasks.py", 748, "loop.create_task(coro_or_future)"),
    ("tasks.py", 815, "events.get_event_loop()"),
    ("tasks.py", 883, "arg not in arg_to_fut"),
    ("tasks.py", 884, "ensure_future(arg, loop=loop)"),
    ("tasks.py", 951, "ensure_future(arg)"),
    ("timeouts.py", 54, None),
    ("timeouts.py", 55, None),
    ("timeouts.py", 87, None),
    ("timeouts.py", 90, None),
    ("timeouts.py", 116, None),
    ("timeouts.py", 161, "events.get_running_loop()"),
    ("taskgroups.py", 56, None),
    ("taskgroups.py", 62, None),
    ("taskgroups.py", 106, "await self._on_completed_fut"),
    ("taskgroups.py", 125, None),
    ("taskgroups.py", 137, None),
    ("taskgroups.py", 154, None),
    ("taskgroups.py", 165, None),
    ("taskgroups.py", 168, None),
    ("taskgroups.py", 171, None),
    ("taskgroups.py", 173, "self._loop.create_task(coro, name=name)"),
    ("taskgroups.py", 175, "self._loop.create_task(coro, name=name, context=context)"),
    ("locks.py", 14, "await self.acquire()"),
    ("locks.py", 20, "self.release()"),
    ("locks.py", 105, "self._get_loop()"),
    ("locks.py", 110, "await fut"),
    ("locks.py", 142, None),
    ("locks.py", 210, "self._get_loop()"),
    ("locks.py", 213, "await fut"),
    ("locks.py", 264, None),
    ("locks.py", 266, "self._get_loop()"),
    ("locks.py", 272, "await fut"),
    ("locks.py", 291, None),
    ("locks.py", 284, "await self.acquire()"),
    ("locks.py", 311, "predicate()"),
    ("locks.py", 313, "await self.wait()"),
    ("locks.py", 314, "predicate()"),
    ("locks.py", 330, None),
    ("locks.py", 349, "self.notify(len(self._waiters))"),
    ("locks.py", 369, None),
    ("locks.py", 402, "self._get_loop()"),
    ("locks.py", 407, "await fut"),
    ("locks.py", 460, "super().__init__(value)"),
    ("locks.py", 464, None),
    ("locks.py", 488, None),
    ("locks.py", 506, "await self.wait()"),
    ("locks.py", 518, "self._cond"),
    ("locks.py", 519, "await self._block()"),
    ("locks.py", 525, "await self._release()"),
    ("locks.py", 527, "await self._wait()"),
    ("locks.py", 540, "await self._cond.wait_for("),
    ("locks.py", 548, None),
    ("locks.py", 564, "await self._cond.wait_for(lambda: self._state is not _BarrierState.FILLING)"),
    ("locks.py", 567, None),
    ("locks.py", 583, "self._cond"),
    ("locks.py", 598, "self._cond"),
    ("mixins.py", 20, None),
    ("queues.py", 120, "self._maxsize <= 0"),
    ("queues.py", 135, None),
    ("queues.py", 136, "self._get_loop()"),
    ("queues.py", 139, "await putter"),
    ("queues.py", 154, "self.put_nowait(item)"),
    ("queues.py", 164, None),
    ("queues.py", 166, None),
    ("queues.py", 167, "self._put(item)"),
    ("queues.py", 182, None),
    ("queues.py", 183, "self._get_loop()"),
    ("queues.py", 186, "await getter"),
    ("queues.py", 201, "self.get_nowait()"),
    ("queues.py", 213, None),
    ("queues.py", 214, None),
    ("queues.py", 215, "self._get()"),
    ("queues.py", 237, None),
    ("queues.py", 251, "await self._finished.wait()"),
]


def function_at(tree, line):
    best = None
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.lineno <= line <= node.end_lineno:
            if best is None or node.lineno > best.lineno:
                best = node
    return best.name


def statement_at(tree, line):
    found = [n for n in ast.walk(tree) if isinstance(n, ast.stmt) and n.lineno == line]
    return max(found, key=lambda n: n.end_lineno - n.lineno)


def expression_at(tree, source, line, snippet):
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and node.lineno == line:
            text = ast.get_source_segment(source, node)
            if text == snippet or (snippet.endswith("(") and text.startswith(snippet)):
                return node
    raise SystemExit(f"line {line}: no {snippet!r}")


def main():
    if sys.version_info[:2] != (3, 13):
        raise SystemExit("needs CPython 3.13")
    for file, line, snippet in FRAMES:
        with open(os.path.join(FOLDER, file), encoding="utf-8") as stream:
            source = stream.read()
        tree = ast.parse(source)
        if snippet is None:
            node = statement_at(tree, line)
            assert isinstance(node, (ast.Raise, ast.Try)), (file, line, ast.unparse(node))
        else:
            node = expression_at(tree, source, line, snippet)
        lines = source.splitlines()[line - 1 : node.end_lineno]
        row = [f"{file}:{line}", node.end_lineno, node.col_offset + 1, node.end_col_offset + 1, function_at(tree, line)]
        print(*row, *lines, sep="\t")


main()
