# SPDX-License-Identifier: Apache-2.0
"""A virtual clock for CPython: asyncio, time, datetime and threads all read it, and waiting costs nothing.

An instant is (nominal nanoseconds, drift, reading), compared in that order.

* Drift is how many timed waits of the loop lie behind an instant. It is even in a deadline and odd in the present that
  follows a timed wait: so one wait ends all deadlines of its own nominal moment and drift, and no deadline of a longer
  chain, which comes only when everything that the wait has set off is done.
* Reading counts the readings of the clock, so what was registered earlier is due earlier.

Python sees floats: START + nominal seconds + 1 us for each drift + 1 ns for each reading. `nominal()` has neither.
"""
import asyncio
import datetime
import heapq
import itertools
import selectors
import threading
import time

START = 1000.0  # what loop.time(), time.monotonic() and time.perf_counter() say at the start
EPOCH = 1704067200  # 2024-01-01 00:00:00 UTC: what time.time() and datetime.now() say at the start

_real = {name: getattr(time, name) for name in ("sleep", "monotonic", "localtime", "gmtime", "ctime", "strftime", "asctime")}


def stop(error):
    """Called with a Deadlock or a Limit before it is raised; whoever embeds the clock may replace it."""


class Deadlock(BaseException):
    """Nothing is ready and nothing is timed: the program would hang."""


class Limit(BaseException):
    """A budget is spent; the first argument names it."""


class Nominal(float):
    """A float that remembers how many nominal nanoseconds it stands for: what is computed from it has no noise."""

    __slots__ = ()

    def __hash__(self):
        return float.__hash__(self)

    def __reduce__(self):
        return (float, (float(self),))


class Duration(Nominal):
    """A difference of two instants, or what was computed from one."""

    __slots__ = ("nominal",)

    def __new__(cls, value, nominal):
        self = float.__new__(cls, value)
        self.nominal = nominal
        return self

    def _with(self, other, compute):
        value = compute(float(self), float(other) if isinstance(other, float) else other)
        if isinstance(other, Duration):
            return Duration(value, compute(self.nominal, other.nominal))
        if isinstance(other, Nominal) or not isinstance(other, (int, float)) or abs(other) > 1e9:
            return value
        return Duration(value, compute(self.nominal, round(other * 1e9)))

    def __add__(self, other):
        return self._with(other, lambda a, b: a + b)

    __radd__ = __add__

    def __sub__(self, other):
        return self._with(other, lambda a, b: a - b)

    def __rsub__(self, other):
        return self._with(other, lambda a, b: b - a)

    def __neg__(self):
        return Duration(-float(self), -self.nominal)


class Instant(Nominal):
    """A reading of the virtual clock: knows its nominal time, drift and reading. `zero` is what it says at the start."""

    __slots__ = ("nominal", "drift", "reading", "zero")

    def __new__(cls, nominal, drift, reading, zero=START):
        self = float.__new__(cls, zero + nominal / 1e9 + max(drift + 1, 0) // 2 * 1e-6 + reading * 1e-9)
        self.nominal, self.drift, self.reading, self.zero = nominal, drift, reading, zero
        return self

    def since(self, zero):
        return Instant(self.nominal, self.drift, self.reading, zero)

    def later(self, seconds):
        ns = seconds.nominal if isinstance(seconds, Duration) else round(seconds * 1e9)
        return Instant(self.nominal + ns, self.drift + (self.drift & 1) if ns > 0 else self.drift, self.reading, self.zero)

    def _key(self):
        return (self.nominal, self.drift, self.reading)

    def __add__(self, other):
        if not isinstance(other, (int, float)) or isinstance(other, Instant) or other != other or abs(other) > 1e12:
            return float.__add__(self, other)
        return self.later(other)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, Instant) and other.zero == self.zero:
            return Duration(float.__sub__(self, other), self.nominal - other.nominal)
        if isinstance(other, (int, float)) and not isinstance(other, Instant) and abs(other) < 1e6:
            return self.later(-other)
        return float.__sub__(self, other)

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, Instant) else float.__lt__(self, other)

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, Instant) else float.__le__(self, other)

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, Instant) else float.__gt__(self, other)

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, Instant) else float.__ge__(self, other)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Instant) else float.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = Nominal.__hash__


for _class in (Duration, Instant):
    _class.__name__ = _class.__qualname__ = "float"
    _class.__module__ = "builtins"


def instant_of(value):
    """The instant that a plain float of the clock means: no drift, no reading."""
    return value if isinstance(value, Instant) else Instant(round((value - START) * 1e9), 0, 0)


def _give_up(error):
    stop(error)
    raise error


class Clock:
    """The present, who waits for it to move, and the budgets."""

    def __init__(self):
        self.max_virtual = 1_000_000.0
        self.max_turns = 200_000
        self.reset()

    def reset(self):
        self.now = Instant(0, -1, 0)
        self.turns = 0

    def nominal(self):
        return self.now.nominal / 1e9

    def read(self):
        now = self.now
        self.now = Instant(now.nominal, now.drift, now.reading + 1)
        return now

    def move_to(self, instant):
        """A blocking call ends: time has passed without a wait of the loop."""
        if instant > self.now:
            self.now = instant
        self._check()

    def wake_at(self, deadline):
        """A timed wait ends at this deadline."""
        if deadline > self.now:
            drift = deadline.drift + 1 if deadline.drift % 2 == 0 else deadline.drift
            self.now = Instant(deadline.nominal, drift, deadline.reading)
        self._check()

    def _check(self):
        if self.now.nominal > self.max_virtual * 1e9:
            _give_up(Limit("virtual-time"))

    def turn(self):
        self.turns += 1
        if self.turns > self.max_turns:
            _give_up(Limit("steps"))


clock = Clock()


# ---- threads: one runs at a time; the clock moves only when all of them wait -------------------------------------

class Threads:
    """Which threads run and which wait in virtual time. The main thread moves the clock when all others wait."""

    def __init__(self):
        self.cond = threading.Condition(threading.Lock())
        self.running = 0
        self.pools = {}
        self.waits = []
        self.seq = itertools.count()

    def _active(self):
        return self.running + sum(min(left, pool._max_workers) for pool, left in self.pools.items())

    def _quiet(self):
        return self._active() <= sum(1 for w in self.waits if not (w["released"] or w["ready"]()))

    def used(self):
        return self.running or self.waits or any(self.pools.values())

    def settle(self):
        """Let the other threads run until each has ended or waits."""
        if threading.current_thread() is not threading.main_thread() or not self.used():
            return
        with self.cond:
            self.cond.wait_for(self._quiet, 3.0)

    def changed(self):
        with self.cond:
            self.cond.notify_all()

    def wait(self, deadline, ready, wake=False):
        """Wait in virtual time until ready() or the deadline; says whether it became ready."""
        if threading.current_thread() is threading.main_thread():
            return self._wait_main(deadline, ready, wake)
        entry = {"deadline": deadline, "ready": ready, "released": False, "seq": next(self.seq)}
        with self.cond:
            self.waits.append(entry)
            self.cond.notify_all()
            while not (entry["released"] or ready()):
                self.cond.wait(0.05)
            self.waits.remove(entry)
        return ready()

    def _wait_main(self, deadline, ready, wake):
        while True:
            self.settle()
            if ready():
                return True
            timed = [w for w in self.waits if w["deadline"] is not None and not w["released"]]
            first = min(timed, key=lambda w: (w["deadline"], w["seq"]), default=None)
            if first is not None and (deadline is None or first["deadline"] < deadline):
                clock.wake_at(first["deadline"])
                with self.cond:
                    first["released"] = True
                    self.cond.notify_all()
                continue
            if deadline is None:
                _give_up(Deadlock())
            (clock.wake_at if wake else clock.move_to)(deadline)
            return ready()


threads = Threads()


def _patch_threads():
    from concurrent.futures import _base
    from concurrent.futures import thread as pool_module

    thread_start, thread_join = threading.Thread.start, threading.Thread.join
    event_wait = threading.Event.wait
    submitting = threading.local()

    def start(self):
        if getattr(self, "_target", None) is pool_module._worker:
            return thread_start(self)
        run = self.run

        def counted():
            try:
                run()
            finally:
                with threads.cond:
                    threads.running -= 1
                    self._virtually_done = True
                    threads.cond.notify_all()

        self.run = counted
        self._virtually_done = False
        with threads.cond:
            threads.running += 1
        thread_start(self)
        threads.settle()

    def join(self, timeout=None):
        if hasattr(self, "_virtually_done") and not self._virtually_done:
            limit = None if timeout is None else clock.read().later(timeout)
            if not threads.wait(limit, lambda: self._virtually_done):
                return
        thread_join(self, timeout)

    def wait_event(self, timeout=None):
        if self.is_set() or not threads.used():
            if self.is_set() or timeout is None:
                return event_wait(self, timeout)
        return threads.wait(None if timeout is None else clock.read().later(timeout), self.is_set)

    def set_event(self, original=threading.Event.set):
        original(self)
        threads.changed()

    def submit(self, *args, original=pool_module.ThreadPoolExecutor.submit, **kwargs):
        with threads.cond:
            threads.pools[self] = threads.pools.get(self, 0) + 1
        submitting.pool = self
        try:
            future = original(self, *args, **kwargs)
        except BaseException:
            with threads.cond:
                threads.pools[self] -= 1
            raise
        threads.settle()
        return future

    def item_init(self, *args, original=pool_module._WorkItem.__init__):
        original(self, *args)
        self.pool = submitting.pool

    def item_run(self, original=pool_module._WorkItem.run):
        pool = self.pool
        original(self)
        with threads.cond:
            threads.pools[pool] -= 1
            threads.cond.notify_all()

    def shutdown(self, wait=True, *, cancel_futures=False, original=pool_module.ThreadPoolExecutor.shutdown):
        original(self, False, cancel_futures=cancel_futures)
        if wait:
            if not cancel_futures:
                threads.wait(None, lambda: not threads.pools.get(self))
            original(self, True)

    def future_result(self, timeout=None, original=_base.Future.result):
        _until_done(self, timeout)
        return original(self, 0 if timeout is not None else None)

    def future_exception(self, timeout=None, original=_base.Future.exception):
        _until_done(self, timeout)
        return original(self, 0 if timeout is not None else None)

    def _until_done(future, timeout):
        if not future.done():
            threads.wait(None if timeout is None else clock.read().later(timeout), future.done)

    threading.Thread.start, threading.Thread.join = start, join
    threading.Event.wait, threading.Event.set = wait_event, set_event
    pool_module.ThreadPoolExecutor.submit = submit
    pool_module._WorkItem.__init__, pool_module._WorkItem.run = item_init, item_run
    pool_module.ThreadPoolExecutor.shutdown = shutdown
    _base.Future.result, _base.Future.exception = future_result, future_exception


# ---- the event loop ---------------------------------------------------------------------------------------------

class VirtualSelector(selectors.BaseSelector):
    """Polls nothing: selecting moves the clock to the loop's next deadline."""

    def __init__(self):
        self.loop = None
        self.files = {}

    def register(self, fileobj, events, data=None):
        fd = fileobj if isinstance(fileobj, int) else fileobj.fileno()
        self.files[fd] = selectors.SelectorKey(fileobj, fd, events, data)
        return self.files[fd]

    def unregister(self, fileobj):
        return self.files.pop(fileobj if isinstance(fileobj, int) else fileobj.fileno())

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    def get_map(self):
        return self.files

    def get_key(self, fileobj):
        return self.files[fileobj if isinstance(fileobj, int) else fileobj.fileno()]

    def close(self):
        self.files.clear()

    def select(self, timeout=None):
        loop = self.loop
        clock.turn()
        threads.settle()
        if loop._ready or loop._stopping:
            return []
        deadline = loop._scheduled[0]._when if loop._scheduled else None
        if deadline is not None:
            deadline = instant_of(deadline)
            if deadline <= clock.now:
                return []
        if deadline is not None and not threads.used() and threading.current_thread() is threading.main_thread():
            clock.wake_at(deadline)
            return []
        threads.wait(deadline, lambda: bool(loop._ready), wake=True)
        return []


def _patch_loop():
    selector_events = asyncio.selector_events
    loop_class = asyncio.SelectorEventLoop
    init = selector_events.BaseSelectorEventLoop.__init__

    def __init__(self, selector=None):
        selector = VirtualSelector()
        init(self, selector)
        selector.loop = self
        self._clock_resolution = 0

    def call_at(self, when, callback, *args, context=None, original=asyncio.BaseEventLoop.call_at):
        if when is not None and not isinstance(when, Instant) and isinstance(when, (int, float)):
            if abs(when) < 1e12:
                when = instant_of(when)
        return original(self, when, callback, *args, context=context)

    def call_soon_threadsafe(self, *args, original=asyncio.BaseEventLoop.call_soon_threadsafe, **kwargs):
        handle = original(self, *args, **kwargs)
        threads.changed()
        return handle

    selector_events.BaseSelectorEventLoop.__init__ = __init__
    selector_events.BaseSelectorEventLoop._write_to_self = lambda self: None
    loop_class.time = lambda self: clock.read()
    loop_class.call_at = call_at
    loop_class.call_soon_threadsafe = call_soon_threadsafe


# ---- time and datetime ------------------------------------------------------------------------------------------

def seconds_since_epoch():
    return clock.read().since(EPOCH)


def _patch_time():
    def sleep(*arguments, **keywords):
        if len(arguments) != 1 or keywords or type(arguments[0]) not in (int, float, Instant, Duration):
            return _real["sleep"](*arguments, **keywords)
        seconds = arguments[0]
        if seconds < 0 or seconds != seconds or seconds > 1e12:
            return _real["sleep"](seconds)
        deadline = clock.read().later(seconds)
        if threading.current_thread() is threading.main_thread() and not threads.used():
            clock.move_to(deadline)
        else:
            threads.wait(deadline, lambda: False)

    def epoch():
        return seconds_since_epoch()

    def nanoseconds():
        now = clock.read()
        return now.nominal + max(now.drift + 1, 0) // 2 * 1000 + now.reading

    def strftime(format, *t):
        return _real["strftime"](format, *(t or (_real["localtime"](epoch()),)))

    def asctime(*t):
        return _real["asctime"](*(t or (_real["localtime"](epoch()),)))

    def maybe(name):
        function = _real[name]

        def call(secs=None, /):
            return function(epoch() if secs is None else secs)

        call.__name__ = call.__qualname__ = name
        return call

    epoch.__name__ = epoch.__qualname__ = "time"
    sleep.__qualname__ = "sleep"
    time.sleep = sleep
    time.time = epoch
    time.time_ns = lambda: EPOCH * 1_000_000_000 + nanoseconds()
    time.monotonic = time.perf_counter = lambda: clock.read()
    time.monotonic_ns = time.perf_counter_ns = lambda: int(START) * 1_000_000_000 + nanoseconds()
    time.process_time = time.thread_time = lambda: 0.02 + clock.read().reading * 1e-9
    time.strftime, time.asctime = strftime, asctime
    time.localtime, time.gmtime, time.ctime = maybe("localtime"), maybe("gmtime"), maybe("ctime")
    threading._time = time.monotonic


def _patch_datetime():
    real_datetime, real_date = datetime.datetime, datetime.date

    class DateMeta(type):
        def __instancecheck__(cls, value):
            return isinstance(value, real_date)

        def __subclasscheck__(cls, other):
            return issubclass(other, real_date)

    class DatetimeMeta(type):
        def __instancecheck__(cls, value):
            return isinstance(value, real_datetime)

        def __subclasscheck__(cls, other):
            return issubclass(other, real_datetime)

    class VirtualDate(real_date, metaclass=DateMeta):
        @classmethod
        def today(cls):
            return cls.fromtimestamp(time.time())

        def __repr__(self):
            return ("datetime." if type(self) is VirtualDate else "") + real_date.__repr__(self)

    class VirtualDatetime(real_datetime, metaclass=DatetimeMeta):
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(time.time(), tz)

        @classmethod
        def today(cls):
            return cls.now()

        @classmethod
        def utcnow(cls):
            return cls.now(datetime.timezone.utc).replace(tzinfo=None)

        def __repr__(self):
            return ("datetime." if type(self) is VirtualDatetime else "") + real_datetime.__repr__(self)

        def date(self):
            return VirtualDate(self.year, self.month, self.day)

    for new, name in ((VirtualDate, "date"), (VirtualDatetime, "datetime")):
        new.__name__ = new.__qualname__ = name
        new.__module__ = "datetime"
        setattr(datetime, name, new)


def install(datetimes=True):
    """Put the virtual clock under this interpreter, for good."""
    _patch_time()
    _patch_threads()
    _patch_loop()
    if datetimes:
        _patch_datetime()
