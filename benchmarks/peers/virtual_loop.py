# SPDX-License-Identifier: Apache-2.0
"""CPython's own asyncio on a clock that waiting moves: as little more than the bare loop as possible.

`tools/virtual_time.py` is exact where timers tie, and slow; this one is only for comparing speed.
"""
import asyncio
import selectors
import time


class Selector(selectors.BaseSelector):
    """Watches nothing: to select is to move the clock."""

    def __init__(self, clock):
        self.clock = clock
        self.keys = {}

    def register(self, fileobj, events, data=None):
        number = fileobj if isinstance(fileobj, int) else fileobj.fileno()
        key = self.keys[number] = selectors.SelectorKey(fileobj, number, events, data)
        return key

    def unregister(self, fileobj):
        return self.keys.pop(fileobj if isinstance(fileobj, int) else fileobj.fileno())

    def get_map(self):
        return self.keys

    def get_key(self, fileobj):
        return self.keys[fileobj if isinstance(fileobj, int) else fileobj.fileno()]

    def close(self):
        self.keys.clear()

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("nothing is ready and nothing is timed")
        if timeout > 0:
            self.clock.now += timeout
        return ()


class Clock:
    now = 1000.0


clock = Clock()


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__(Selector(clock))
        self._clock_resolution = 1e-9

    def time(self):
        return clock.now

    def _write_to_self(self):
        pass


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loop()


def block(seconds):
    clock.now += seconds


def read():
    return clock.now


def install():
    asyncio.set_event_loop_policy(Policy())
    time.sleep = block
    time.monotonic = time.perf_counter = time.time = read
