// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.loop.EventLoop;
import org.foretrace.loop.Instant;
import org.foretrace.object.Errors;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.stdlib.contextvars.PyContext;
import org.foretrace.stdlib.time.ClockFloat;
import org.foretrace.stdlib.time.VirtualTime;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** The event loop as Python sees it: BaseEventLoop down to _UnixSelectorEventLoop, in one. */
public final class PyEventLoop extends AsyncioObject {
  /** {@code asyncio.AbstractEventLoop}. */
  public static final PyType ABSTRACT_TYPE =
      PyType.builtin(
              "asyncio.events",
              "AbstractEventLoop",
              PyEventLoop.class,
              PyType.OBJECT,
              LoopMethods::abstractTable)
          .withDict();

  public static final PyType BASE_TYPE =
      PyType.builtin(
          "asyncio.base_events",
          "BaseEventLoop",
          PyEventLoop.class,
          ABSTRACT_TYPE,
          LoopMethods::baseTable);

  static final PyType SELECTOR_TYPE =
      PyType.builtin(
          "asyncio.selector_events",
          "BaseSelectorEventLoop",
          PyEventLoop.class,
          BASE_TYPE,
          LoopMethods::selectorTable);

  /** {@code asyncio.SelectorEventLoop}, which is {@code asyncio.EventLoop} too. */
  public static final PyType TYPE =
      PyType.builtin(
          "asyncio.unix_events",
          "_UnixSelectorEventLoop",
          PyEventLoop.class,
          SELECTOR_TYPE,
          LoopMethods::unixTable);

  private final ThreadState ts;
  private final AsyncioState state;
  private final EventLoop core;
  private final LoopAsyncGenerators generators;
  private boolean debug;
  private boolean closed;
  private boolean running;
  private PyObject taskFactory = PySingleton.NONE;
  private PyObject exceptionHandler = PySingleton.NONE;
  private PyObject slowCallbackDuration = PyFloat.of(0.1);
  private @Nullable PyObject currentTask;
  private @Nullable PyTask firstTask;
  private @Nullable PyTask lastTask;
  private @Nullable PyObject mainFuture; // that run_until_complete runs for
  private final List<PyTask> eagerTasks = new ArrayList<>();

  PyEventLoop(ThreadState ts, PyType type) {
    super(type);
    this.ts = ts;
    this.state = AsyncioState.in(ts);
    VirtualTime time = state.time();
    this.core = new EventLoop(time.clock(), time.listener());
    this.generators = new LoopAsyncGenerators(this);
    state.add(this);
  }

  ThreadState ts() {
    return ts;
  }

  AsyncioState state() {
    return state;
  }

  public EventLoop core() {
    return core;
  }

  LoopAsyncGenerators generators() {
    return generators;
  }

  boolean isDebug() {
    return debug;
  }

  void setDebug(boolean value) {
    debug = value;
    core.setRunner(value ? new SlowCallbacks(this) : null);
  }

  boolean isRunning() {
    return running;
  }

  boolean isClosed() {
    return closed;
  }

  PyObject taskFactory() {
    return taskFactory;
  }

  void setTaskFactory(PyObject factory) {
    if (factory != PySingleton.NONE && !PyOps.isCallable(factory)) {
      throw Errors.typeError("task factory must be a callable or None");
    }
    taskFactory = factory;
  }

  PyObject exceptionHandler() {
    return exceptionHandler;
  }

  void setExceptionHandler(PyObject handler) {
    if (handler != PySingleton.NONE && !PyOps.isCallable(handler)) {
      throw Errors.typeError(
          "A callable object or None is expected, got " + PyOps.repr(ts, handler));
    }
    exceptionHandler = handler;
  }

  PyObject slowCallbackDuration() {
    return slowCallbackDuration;
  }

  void setSlowCallbackDuration(PyObject seconds) {
    slowCallbackDuration = seconds;
  }

  void checkClosed() {
    if (closed) {
      throw LibraryFrames.through(
          Errors.runtimeError("Event loop is closed"), "base_events.py:552");
    }
  }

  // ---- scheduling

  /** {@code call_soon(callback, *args, context=context)}. */
  PyHandle callSoon(PyObject callback, PyObject[] args, @Nullable PyContext context) {
    checkClosed();
    if (debug) {
      checkCallback(callback, "call_soon");
    }
    PyContext in = context == null ? state.contexts().copy() : context;
    PyHandle handle = new PyHandle(PyHandle.TYPE, this, callback, args, in);
    core.add(handle);
    return handle;
  }

  /** {@code call_at(when, callback, *args, context=context)}. */
  PyTimerHandle callAt(
      PyObject when, PyObject callback, PyObject[] args, @Nullable PyContext context) {
    if (when == PySingleton.NONE) {
      throw Errors.typeError("when cannot be None");
    }
    checkClosed();
    if (debug) {
      checkCallback(callback, "call_at");
    }
    PyContext in = context == null ? state.contexts().copy() : context;
    Instant instant = state.time().instantOf(ts, when);
    PyTimerHandle timer = new PyTimerHandle(this, instant, when, callback, args, in);
    core.add(timer);
    return timer;
  }

  /** {@code self.time() + delay}. */
  PyObject deadline(PyObject delay) {
    PyFloat now = state.time().read();
    return later(now, delay);
  }

  private PyObject later(PyFloat now, PyObject delay) {
    if (delay instanceof PyFloat) {
      return ((ClockFloat) now).plus(((PyFloat) delay).value());
    }
    if (delay instanceof PyInt && ((PyInt) delay).isLong()) {
      return ((ClockFloat) now).plus((double) ((PyInt) delay).longValue());
    }
    return Operators.add(ts, now, delay);
  }

  void checkCallback(PyObject callback, String method) {
    if (Coroutines.isCoroutine(callback) || CoroutineFunctions.is(ts, callback)) {
      throw Errors.typeError("coroutines cannot be used with " + method + "()");
    }
    if (!PyOps.isCallable(callback)) {
      throw Errors.typeError(
          "a callable object was expected by " + method + "(), got " + PyOps.repr(ts, callback));
    }
  }

  PyFuture createFuture() {
    return new PyFuture(this);
  }

  /**
   * {@code create_task(coro, name=name, context=context)}; None for what is not given.
   *
   * @param line of the library from which it is called; null where Python code calls it
   */
  PyObject createTask(PyObject coroutine, PyObject name, PyObject context, @Nullable String line) {
    checkClosed();
    if (taskFactory == PySingleton.NONE) {
      try {
        return new PyTask(this, coroutine, name, context, line == null ? null : Library.path(line));
      } catch (PyRaise e) {
        throw LibraryFrames.through(e, "base_events.py:469");
      }
    }
    PyObject task = callFactory(coroutine, context);
    ts.callMethod(task, "set_name", name);
    return task;
  }

  private PyObject callFactory(PyObject coroutine, PyObject context) {
    boolean plain = context == PySingleton.NONE;
    try {
      return plain
          ? ts.call(taskFactory, this, coroutine)
          : ts.call(
              taskFactory, new PyObject[] {this, coroutine, context}, new String[] {"context"});
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, plain ? "base_events.py:475" : "base_events.py:477");
    }
  }

  // ---- tasks

  /** The task that runs now, or null. */
  public @Nullable PyObject currentTask() {
    return currentTask;
  }

  void enterTask(PyTask task) {
    if (currentTask != null) {
      throw Errors.runtimeError(
          "Cannot enter into task "
              + PyOps.repr(ts, task)
              + " while another task "
              + PyOps.repr(ts, currentTask)
              + " is being executed.");
    }
    currentTask = task;
  }

  void leaveTask(PyTask task) {
    currentTask = null;
    if (task.done()) {
      unregister(task);
      state.listener().ended(task);
      if (task == mainFuture && ts instanceof Interpreter) {
        state.reportUnretrieved(StandardLibrary.mainNamespace(ts), task);
      }
    }
  }

  @Nullable PyObject swapTask(@Nullable PyObject task) {
    PyObject before = currentTask;
    currentTask = task;
    return before;
  }

  void countTask() {
    ts.chargeSteps(1);
  }

  void register(PyTask task) {
    PyTask last = lastTask;
    task.link(last, null);
    if (last == null) {
      firstTask = task;
    } else {
      last.link(last.previous(), task);
    }
    lastTask = task;
  }

  void unregister(PyTask task) {
    PyTask before = task.previous();
    PyTask after = task.next();
    if (before == null && firstTask != task) {
      return;
    }
    if (before == null) {
      firstTask = after;
    } else {
      before.link(before.previous(), after);
    }
    if (after == null) {
      lastTask = before;
    } else {
      after.link(before, after.next());
    }
    task.link(null, null);
  }

  void registerEager(PyTask task) {
    eagerTasks.add(task);
  }

  void unregisterEager(PyTask task) {
    eagerTasks.remove(task);
  }

  /** The tasks that are not done, in order of creation. */
  public List<PyTask> pendingTasks() {
    List<PyTask> all = new ArrayList<>();
    for (PyTask t = firstTask; t != null; t = t.next()) {
      if (!t.done()) {
        all.add(t);
      }
    }
    all.addAll(eagerTasks);
    return all;
  }

  // ---- running

  private void checkRunning() {
    if (running) {
      throw LibraryFrames.through(
          Errors.runtimeError("This event loop is already running"), "base_events.py:633");
    }
    if (state.running() != null) {
      throw LibraryFrames.through(
          Errors.runtimeError("Cannot run the event loop while another loop is running"),
          "base_events.py:635");
    }
  }

  /** {@code run_forever()}. */
  void runForever() {
    try {
      setUpRun();
      try {
        do {
          core.runOnce();
        } while (!core.isStopping());
      } catch (PyRaise e) {
        throw LibraryFrames.through(e, "base_events.py:679");
      }
    } finally {
      core.setStopping(false);
      running = false;
      state.setRunning(null);
      generators.uninstall(ts);
    }
  }

  /** {@code run_until_complete(future)}. */
  PyObject runUntilComplete(PyObject given) {
    checkBeforeRun();
    boolean newTask = !Futures.isFuture(ts, given);
    PyObject future =
        LibraryFrames.within(() -> EnsureFuture.of(ts, given, this), "base_events.py:700");
    if (newTask && future instanceof PyTask) {
      ((PyTask) future).setLogDestroyPending(false);
    }
    mainFuture = future;
    NativeCallback stop = new StopLoop();
    Futures.addDoneCallback(ts, future, stop);
    try {
      runForever();
    } catch (PyRaise e) {
      if (newTask && Futures.done(ts, future) && !Futures.cancelled(ts, future)) {
        Futures.exception(ts, future);
      }
      throw LibraryFrames.through(e, "base_events.py:708");
    } finally {
      mainFuture = null;
      Futures.removeDoneCallback(ts, future, stop);
    }
    if (!Futures.done(ts, future)) {
      throw LibraryFrames.through(
          Errors.runtimeError("Event loop stopped before Future completed."), "base_events.py:719");
    }
    return LibraryFrames.within(() -> Futures.result(ts, future), "base_events.py:721");
  }

  private void setUpRun() {
    try {
      checkClosed();
      checkRunning();
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, "base_events.py:677");
    }
    running = true;
    generators.install(ts);
    state.setRunning(this);
  }

  private void checkBeforeRun() {
    try {
      checkClosed();
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, "base_events.py:696");
    }
    try {
      checkRunning();
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, "base_events.py:697");
    }
  }

  /** Stops the loop when what it runs for is done: _run_until_complete_cb. */
  private static final class StopLoop extends NativeCallback {
    StopLoop() {
      super("_run_until_complete_cb", "base_events.py:182");
    }

    @Override
    void call(ThreadState ts, PyObject future) {
      if (!Futures.cancelled(ts, future)) {
        PyBaseException e = Futures.exception(ts, future);
        if (e != null && AsyncioErrors.endsProgram(e)) {
          return;
        }
      }
      Futures.loop(ts, future).core.setStopping(true);
    }
  }

  /** {@code close()}. */
  void close() {
    if (running) {
      throw LibraryFrames.through(
          Errors.runtimeError("Cannot close a running event loop"), "base_events.py:740");
    }
    if (!closed) {
      closed = true;
      core.clear();
      // Those that wait for a future are part of a cycle of references.
      for (PyTask t : pendingTasks()) {
        if (t.waiter() == null) {
          unregister(t);
          t.destroy(ts, false);
        }
      }
    }
  }

  /** The end of the program: the tasks that are not done lose their last references. */
  void destroyTasks() {
    for (PyTask t = firstTask; t != null; t = firstTask) {
      unregister(t);
      t.destroy(ts, t.waiter() != null);
    }
  }

  // ---- errors

  /** An exception came out of a callback: {@code Handle._run}. */
  void callbackFailed(PyRaise raise, String callback, @Nullable PyObject handle) {
    PyBaseException e = raise.exception();
    LibraryFrames.add(e, "events.py:89");
    if (AsyncioErrors.endsProgram(e)) {
      throw LibraryFrames.through(raise, "base_events.py:2027");
    }
    PyDict context = new PyDict();
    context.put("message", PyStr.of("Exception in callback " + callback));
    context.put("exception", e);
    if (handle != null) {
      context.put("handle", handle);
    }
    callExceptionHandler(context);
  }

  /** {@code call_exception_handler(context)}. */
  void callExceptionHandler(PyDict context) {
    LoopExceptions.handle(this, context);
  }

  static PyEventLoop of(PyObject o) {
    return (PyEventLoop) o;
  }
}
