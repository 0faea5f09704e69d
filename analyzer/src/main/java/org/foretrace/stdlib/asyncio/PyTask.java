// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.loop.Job;
import org.foretrace.object.Attributes;
import org.foretrace.object.Awaitables;
import org.foretrace.object.Droppable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.Sendable;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Task}: drives a coroutine. It is its own entry in the ready queue: at most one
 * step of it waits there at any time.
 */
public final class PyTask extends PyFuture implements Job, Droppable {
  public static final PyType TYPE =
      PyType.builtin("_asyncio", "_asyncio.Task", PyTask.class, PyFuture.TYPE, TaskMethods::table)
          .withDict();

  private @Nullable PyObject coroutine; // null until __init__, and after an eager end
  private @Nullable PyContext context;
  private @Nullable PyObject name;
  private long number; // of the default name
  private boolean mustCancel;
  private boolean logDestroyPending = true;
  private int cancelRequests;
  private @Nullable PyObject waiter; // _fut_waiter
  private @Nullable TaskWakeup wakeup;
  // What the step in the ready queue starts with: a future that woke it, an error to raise, or
  // nothing.
  private @Nullable PyObject wokenBy;
  private @Nullable PyBaseException errorToRaise;
  // The loop's list of tasks that are not done.
  private @Nullable PyTask previous;
  private @Nullable PyTask next;
  private @Nullable Frame creator; // the frame that made it, while it is the last that was made

  /** One that {@code __init__} makes complete. */
  PyTask(PyType type) {
    super(type);
  }

  /** {@code Task(coro, loop=loop, name=name, context=context)}, made in a line of the library. */
  PyTask(
      PyEventLoop loop,
      PyObject coroutine,
      PyObject name,
      PyObject context,
      @Nullable String line) {
    super(TYPE);
    setLoop(loop, line);
    init(loop.ts(), coroutine, name, context, false);
  }

  /** The rest of {@code __init__}, once the loop is set. */
  void init(
      ThreadState ts,
      PyObject coro,
      PyObject givenName,
      PyObject givenContext,
      boolean eagerStart) {
    PyEventLoop loop = loop();
    if (!Coroutines.isCoroutine(coro)) {
      logDestroyPending = false;
      throw Errors.typeError("a coroutine was expected, got " + PyOps.repr(ts, coro));
    }
    if (givenContext == PySingleton.NONE) {
      context = loop.state().contexts().copy();
    } else if (givenContext instanceof PyContext) {
      context = (PyContext) givenContext;
    } else {
      throw ts.unsupported("a context of type " + givenContext.type().fullName());
    }
    if (givenName == PySingleton.NONE) {
      number = loop.state().nextTaskNumber();
    } else {
      name = asStr(ts, givenName);
    }
    coroutine = coro;
    loop.countTask();
    creator = ts instanceof Interpreter ? ((Interpreter) ts).currentFrame() : null;
    loop.state().setLastTask(this);
    loop.state().listener().created(this);
    if (eagerStart && loop.isRunning()) {
      startEagerly(ts, loop);
    } else {
      loop.checkClosed();
      loop.core().add(this);
      loop.register(this);
    }
  }

  private static PyObject asStr(ThreadState ts, PyObject o) {
    return o.type() == PyStr.TYPE ? o : PyStr.of(PyOps.str(ts, o));
  }

  /** {@code get_name()}. */
  public PyObject name() {
    PyObject n = name;
    if (n == null) {
      n = PyStr.of("Task-" + number);
      name = n;
    }
    return n;
  }

  void setName(ThreadState ts, PyObject newName) {
    name = asStr(ts, newName);
  }

  /** {@code get_coro()}, or null where there is none. */
  public @Nullable PyObject coroutineOrNull() {
    return coroutine;
  }

  PyContext context() {
    PyContext c = context;
    if (c == null) {
      throw Errors.runtimeError("uninitialized Task object");
    }
    return c;
  }

  /** The future it waits for, or null. */
  public @Nullable PyObject waiter() {
    return waiter;
  }

  boolean mustCancel() {
    return mustCancel;
  }

  int cancelling() {
    return cancelRequests;
  }

  boolean logsDestroyPending() {
    return logDestroyPending;
  }

  void setLogDestroyPending(boolean value) {
    logDestroyPending = value;
  }

  @Nullable PyTask next() {
    return next;
  }

  @Nullable PyTask previous() {
    return previous;
  }

  void link(@Nullable PyTask before, @Nullable PyTask after) {
    previous = before;
    next = after;
  }

  /** {@code uncancel()}. */
  int uncancel() {
    if (cancelRequests > 0) {
      cancelRequests--;
      if (cancelRequests == 0) {
        mustCancel = false;
      }
    }
    return cancelRequests;
  }

  @Override
  boolean cancel(ThreadState ts, PyObject message) {
    dontLogTraceback();
    if (done()) {
      return false;
    }
    cancelRequests++;
    loop().state().listener().cancelRequested(this);
    PyObject waitsFor = waiter;
    if (waitsFor != null && Futures.cancel(ts, waitsFor, message)) {
      return true;
    }
    mustCancel = true;
    setCancelMessage(message);
    return true;
  }

  // ---- steps

  /** Never: a cancelled task gets an exception instead. */
  @Override
  public boolean isWithdrawn() {
    return false;
  }

  /** The future it waits for is done: a step goes to the end of the ready queue. */
  void wakeSoon(PyObject future) {
    wokenBy = future;
    loop().core().add(this);
  }

  private void stepSoon(@Nullable PyBaseException error) {
    errorToRaise = error;
    PyEventLoop loop = loop();
    loop.checkClosed();
    loop.core().add(this);
  }

  private void raiseSoon(String message) {
    stepSoon(Errors.make(Exceptions.RUNTIME_ERROR, PyStr.of(message)));
  }

  @Override
  public void run() {
    PyEventLoop loop = loop();
    ThreadState ts = loop.ts();
    PyObject future = wokenBy;
    PyBaseException error = errorToRaise;
    wokenBy = null;
    errorToRaise = null;
    PyContext in = context();
    try {
      loop.state().contexts().enter(ts, in);
      try {
        if (future == null) {
          step(ts, error);
        } else {
          wakeup(ts, future);
        }
      } finally {
        loop.state().contexts().exit(in);
      }
    } catch (PyRaise e) {
      loop.callbackFailed(
          e, future == null ? "<TaskStepMethWrapper object>()" : "Task.task_wakeup()", null);
    }
    if (isDropped() && done()) {
      reportUnretrieved();
    }
  }

  /** {@code __wakeup(future)}. */
  void wakeup(ThreadState ts, PyObject future) {
    PyBaseException error = null;
    PyFuture f = Futures.exact(future);
    if (f != null) {
      error = f.failure("Result is not set.");
    } else {
      try {
        ts.callMethod(future, "result");
      } catch (PyRaise e) {
        error = e.exception();
      }
    }
    step(ts, error);
  }

  /** {@code __step(exc)}. */
  private void step(ThreadState ts, @Nullable PyBaseException given) {
    if (done()) {
      throw AsyncioErrors.invalidState(
          "__step(): already done: "
              + PyOps.repr(ts, this)
              + " "
              + PyOps.repr(ts, given == null ? PySingleton.NONE : given));
    }
    PyBaseException error = given;
    if (mustCancel) {
      if (error == null || !AsyncioErrors.isCancelled(error)) {
        error = makeCancelledError();
      }
      mustCancel = false;
    }
    waiter = null;
    PyEventLoop loop = loop();
    loop.enterTask(this);
    loop.state().listener().stepStarted(this);
    try {
      advance(ts, error);
    } finally {
      loop.state().listener().stepEnded(this);
      loop.leaveTask(this);
    }
  }

  private void startEagerly(ThreadState ts, PyEventLoop loop) {
    PyObject interrupted = loop.swapTask(this);
    loop.registerEager(this);
    try {
      PyContext in = context();
      loop.state().contexts().enter(ts, in);
      try {
        loop.state().listener().stepStarted(this);
        advance(ts, null);
      } finally {
        loop.state().listener().stepEnded(this);
        loop.state().contexts().exit(in);
      }
    } finally {
      loop.unregisterEager(this);
      loop.swapTask(interrupted);
      if (done()) {
        coroutine = null;
        loop.state().listener().ended(this);
      } else {
        loop.register(this);
      }
    }
  }

  // Runs the coroutine up to its next yield, and deals with what comes out.
  private void advance(ThreadState ts, @Nullable PyBaseException error) {
    PyObject coro = coroutine;
    if (coro == null) {
      throw Errors.runtimeError("uninitialized Task object");
    }
    PyObject yielded;
    PyObject returned = PySingleton.NONE;
    try {
      if (coro instanceof Sendable) {
        Sendable s = (Sendable) coro;
        yielded = error == null ? s.send(ts, PySingleton.NONE) : s.throwInto(ts, error);
        if (yielded == null) {
          returned = s.returned();
        }
      } else {
        yielded =
            error == null
                ? Awaitables.send(ts, coro, PySingleton.NONE)
                : Awaitables.throwInto(ts, coro, error);
        if (yielded == null) {
          returned = Awaitables.returned(ts, coro);
        }
      }
    } catch (PyRaise e) {
      raised(e);
      return;
    }
    if (yielded != null) {
      handleYield(ts, yielded);
    } else if (mustCancel) {
      mustCancel = false;
      cancelFuture(cancelMessage());
    } else {
      setResult(returned);
    }
  }

  private void raised(PyRaise e) {
    PyBaseException exception = e.exception();
    if (AsyncioErrors.isCancelled(exception)) {
      setCancelledError(exception);
      cancelFuture(PySingleton.NONE);
      return;
    }
    fail(exception);
    if (AsyncioErrors.endsProgram(exception)) {
      throw e;
    }
  }

  private void handleYield(ThreadState ts, PyObject yielded) {
    if (yielded == this) {
      raiseSoon("Task cannot await on itself: " + PyOps.repr(ts, this));
      return;
    }
    if (yielded == PySingleton.NONE) {
      stepSoon(null);
      return;
    }
    PyFuture f = Futures.exact(yielded);
    if (f != null) {
      if (f.loop() != loop()) {
        otherLoop(ts, yielded);
      } else if (!f.isBlocking()) {
        yieldedPlainly(ts, yielded);
      } else {
        f.setBlocking(false);
        f.addCallback(wakeupCallback(), null);
        waitFor(ts, yielded);
      }
      return;
    }
    PyObject blocking = Attributes.getOrNull(ts, yielded, "_asyncio_future_blocking");
    if (blocking != null && blocking != PySingleton.NONE) {
      if (Futures.loop(ts, yielded) != loop()) {
        otherLoop(ts, yielded);
      } else if (!PyOps.truth(ts, blocking)) {
        yieldedPlainly(ts, yielded);
      } else {
        PyOps.setAttr(ts, yielded, "_asyncio_future_blocking", PyBool.FALSE);
        ts.call(
            PyOps.getAttr(ts, yielded, "add_done_callback"),
            new PyObject[] {wakeupCallback(), context()},
            new String[] {"context"});
        waitFor(ts, yielded);
      }
    } else if (yielded.type().name().equals("generator")) {
      raiseSoon(
          "yield was used instead of yield from for generator in task "
              + PyOps.repr(ts, this)
              + " with "
              + PyOps.repr(ts, yielded));
    } else {
      raiseSoon("Task got bad yield: " + PyOps.repr(ts, yielded));
    }
  }

  private TaskWakeup wakeupCallback() {
    TaskWakeup made = wakeup;
    if (made == null) {
      made = new TaskWakeup(this);
      wakeup = made;
    }
    return made;
  }

  private void waitFor(ThreadState ts, PyObject future) {
    waiter = future;
    loop().state().listener().waits(this, future);
    if (mustCancel && Futures.cancel(ts, future, cancelMessage())) {
      mustCancel = false;
    }
  }

  private void otherLoop(ThreadState ts, PyObject future) {
    raiseSoon(
        "Task "
            + PyOps.repr(ts, this)
            + " got Future "
            + PyOps.repr(ts, future)
            + " attached to a different loop");
  }

  private void yieldedPlainly(ThreadState ts, PyObject future) {
    raiseSoon(
        "yield was used instead of yield from in task "
            + PyOps.repr(ts, this)
            + " with "
            + PyOps.repr(ts, future));
  }

  // ---- the end

  /** Nobody but the loop holds a task that the very statement has made which drops it. */
  @Override
  public void dropped(ThreadState ts) {
    Frame made = creator;
    creator = null;
    if (made != null
        && made == ((Interpreter) ts).currentFrame()
        && loop().state().isLastTask(this)) {
      markDropped();
    }
  }

  /**
   * What CPython does with a task that is not done when nothing refers to it any more.
   *
   * @param collected by the garbage collector, as a task that waits is: that closes the coroutine
   *     first
   */
  void destroy(ThreadState ts, boolean collected) {
    PyObject coro = coroutine;
    if (done() || coro == null) {
      return;
    }
    if (collected) {
      closeCoroutine(ts, coro);
    }
    if (logDestroyPending) {
      logDestroyPending = false;
      PyDict report = new PyDict();
      report.put("task", this);
      report.put("message", PyStr.of("Task was destroyed but it is pending!"));
      loop().callExceptionHandler(report);
    }
    if (!collected) {
      closeCoroutine(ts, coro);
    }
  }

  private static void closeCoroutine(ThreadState ts, PyObject coro) {
    if (!(coro instanceof Sendable)) {
      return;
    }
    try {
      ((Sendable) coro).close(ts);
    } catch (PyRaise e) {
      ts.reportUnraisable(e.exception(), PyOps.repr(ts, coro));
    }
  }
}
