// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Awaitables;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Future}: a result that is not there yet. */
public class PyFuture extends AsyncioObject implements Awaitables.Native {
  public static final PyType TYPE =
      PyType.builtin(
              "_asyncio", "_asyncio.Future", PyFuture.class, PyType.OBJECT, FutureMethods::table)
          .withDict();

  /** The states, as {@code _state} shows them. */
  enum State {
    PENDING,
    CANCELLED,
    FINISHED
  }

  private @Nullable PyEventLoop loop; // null until __init__
  private State state = State.PENDING;
  private boolean blocking;
  private boolean logTraceback;
  private boolean dropped;
  private PyObject result = PySingleton.NONE;
  private PyObject cancelMessage = PySingleton.NONE;
  private @Nullable String createdAt; // in debug mode, where that is known
  private @Nullable PyBaseException exception;
  private @Nullable List<PyBaseException.TracebackEntry> exceptionTraceback;
  private @Nullable PyBaseException cancelledError;
  // Nearly all futures have one callback only.
  private @Nullable PyObject callback;
  private @Nullable PyContext callbackContext;
  private @Nullable List<Callback> moreCallbacks;

  /** A callback with its context. */
  record Callback(PyObject function, @Nullable PyContext context) {}

  /** One that {@code __init__} makes complete. */
  PyFuture(PyType type) {
    super(type);
  }

  /** {@code loop.create_future()}. */
  PyFuture(PyEventLoop loop) {
    super(TYPE);
    this.loop = loop;
    if (loop.isDebug()) {
      createdAt = Library.path("base_events.py:460");
    }
  }

  /** Sets the loop, and in debug mode the line that reprs show as that of its creation. */
  final void setLoop(PyEventLoop newLoop, @Nullable String line) {
    loop = newLoop;
    if (newLoop.isDebug()) {
      createdAt = line == null ? Library.userLine(newLoop.ts()) : line;
    }
  }

  final @Nullable String createdAt() {
    return createdAt;
  }

  final @Nullable PyEventLoop loopOrNull() {
    return loop;
  }

  /** {@code get_loop()}. */
  final PyEventLoop loop() {
    PyEventLoop l = loop;
    if (l == null) {
      throw Errors.runtimeError("Future object is not initialized.");
    }
    return l;
  }

  final State state() {
    return state;
  }

  public final boolean done() {
    return state != State.PENDING;
  }

  /** {@code cancelled()}. */
  public final boolean cancelled() {
    return state == State.CANCELLED;
  }

  final boolean isBlocking() {
    return blocking;
  }

  final void setBlocking(boolean value) {
    blocking = value;
  }

  /** Whether its exception is to be logged, since nobody has asked for it. */
  final boolean logsTraceback() {
    return logTraceback;
  }

  final void dontLogTraceback() {
    logTraceback = false;
  }

  /** Nothing but the loop refers to it any more. */
  final void markDropped() {
    dropped = true;
    if (state == State.FINISHED) {
      reportUnretrieved();
    }
  }

  final boolean isDropped() {
    return dropped;
  }

  /** What CPython does when the last reference goes: an exception that nobody saw is logged. */
  final void reportUnretrieved() {
    PyBaseException e = exception;
    if (!logTraceback || e == null) {
      return;
    }
    logTraceback = false;
    PyDict context = new PyDict();
    context.put("message", PyStr.of(type().shortName() + " exception was never retrieved"));
    context.put("exception", e);
    context.put("future", this);
    loop().callExceptionHandler(context);
  }

  final PyObject cancelMessage() {
    return cancelMessage;
  }

  final void setCancelMessage(PyObject message) {
    cancelMessage = message;
  }

  final void setCancelledError(PyBaseException e) {
    cancelledError = e;
  }

  final PyObject resultOrNone() {
    return result;
  }

  public final @Nullable PyBaseException exceptionOrNull() {
    return exception;
  }

  /** {@code _make_cancelled_error()}: the error that ended it, once; after that a new one. */
  final PyBaseException makeCancelledError() {
    PyBaseException saved = cancelledError;
    if (saved != null) {
      cancelledError = null;
      return saved;
    }
    return AsyncioErrors.cancelled(cancelMessage);
  }

  /** {@code result()} of exactly this class. */
  final PyObject result() {
    PyBaseException e = failure("Result is not set.");
    if (e != null) {
      throw new PyRaise(e);
    }
    return result;
  }

  /** What {@code result()} would raise, or null where there is a result. */
  final @Nullable PyBaseException failure(String notReady) {
    if (state == State.CANCELLED) {
      return makeCancelledError();
    }
    if (state == State.PENDING) {
      return Errors.make(AsyncioErrors.INVALID_STATE_ERROR, PyStr.of(notReady));
    }
    logTraceback = false;
    PyBaseException e = exception;
    if (e != null) {
      List<PyBaseException.TracebackEntry> saved = exceptionTraceback;
      e.setTraceback(saved == null ? new ArrayList<>(2) : new ArrayList<>(saved));
      exceptionTraceback = null;
    }
    return e;
  }

  /** {@code exception()} of exactly this class. */
  final @Nullable PyBaseException exception() {
    if (state == State.CANCELLED) {
      throw new PyRaise(makeCancelledError());
    }
    if (state == State.PENDING) {
      throw AsyncioErrors.invalidState("Exception is not set.");
    }
    logTraceback = false;
    return exception;
  }

  /** {@code Future.cancel(msg)}; not what tasks do. */
  final boolean cancelFuture(PyObject message) {
    logTraceback = false;
    if (state != State.PENDING) {
      return false;
    }
    state = State.CANCELLED;
    cancelMessage = message;
    scheduleCallbacks();
    return true;
  }

  /** {@code cancel(msg)}. */
  boolean cancel(ThreadState ts, PyObject message) {
    return cancelFuture(message);
  }

  /** {@code Future.set_result}. */
  final void setResult(PyObject value) {
    if (state != State.PENDING) {
      throw AsyncioErrors.invalidState("invalid state");
    }
    result = value;
    state = State.FINISHED;
    scheduleCallbacks();
  }

  /** {@code Future.set_exception}, of an exception or its class. */
  final void setException(ThreadState ts, PyObject given) {
    if (state != State.PENDING) {
      throw AsyncioErrors.invalidState("invalid state");
    }
    PyObject made = given;
    if (given instanceof PyType && ((PyType) given).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      made = ts.call(given);
      if (state != State.PENDING) {
        throw AsyncioErrors.invalidState("invalid state");
      }
    }
    if (!(made instanceof PyBaseException)) {
      throw Errors.typeError("invalid exception object");
    }
    fail((PyBaseException) made);
  }

  /** Ends with an exception; only while pending. */
  final void fail(PyBaseException given) {
    PyBaseException e = given;
    if (e.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
      e =
          Errors.make(
              Exceptions.RUNTIME_ERROR,
              PyStr.of(
                  "StopIteration interacts badly with generators and cannot be raised into a"
                      + " Future"));
      e.setCause(given);
      e.setContext(given);
    }
    exception = e;
    exceptionTraceback = new ArrayList<>(e.traceback());
    state = State.FINISHED;
    scheduleCallbacks();
    logTraceback = true;
    loop().state().noteUnretrieved(this);
  }

  /**
   * {@code add_done_callback(function, context=context)}; for callbacks of ours the context is
   * null.
   */
  final void addCallback(PyObject function, @Nullable PyContext context) {
    if (state != State.PENDING) {
      schedule(loop(), function, context);
    } else if (callback == null) {
      callback = function;
      callbackContext = context;
    } else {
      List<Callback> more = moreCallbacks;
      if (more == null) {
        more = new ArrayList<>(2);
        moreCallbacks = more;
      }
      more.add(new Callback(function, context));
    }
  }

  /** The callbacks in order. */
  final List<Callback> callbacks() {
    List<Callback> all = new ArrayList<>();
    PyObject first = callback;
    if (first != null) {
      all.add(new Callback(first, callbackContext));
      if (moreCallbacks != null) {
        all.addAll(moreCallbacks);
      }
    }
    return all;
  }

  final boolean hasCallbacks() {
    return callback != null;
  }

  /** {@code remove_done_callback(function)}: how many were removed. */
  final int removeCallback(ThreadState ts, PyObject function) {
    List<Callback> before = callbacks();
    List<Callback> kept = new ArrayList<>();
    for (Callback c : before) {
      if (!PyOps.equal(ts, function, c.function())) {
        kept.add(c);
      }
    }
    int removed = before.size() - kept.size();
    if (removed > 0) {
      callback = null;
      moreCallbacks = null;
      for (Callback c : kept) {
        addCallback(c.function(), c.context());
      }
    }
    return removed;
  }

  private void scheduleCallbacks() {
    PyObject first = callback;
    if (first == null) {
      return;
    }
    PyEventLoop on = loop();
    callback = null;
    schedule(on, first, callbackContext);
    List<Callback> more = moreCallbacks;
    if (more != null) {
      moreCallbacks = null;
      for (Callback c : more) {
        schedule(on, c.function(), c.context());
      }
    }
  }

  // loop.call_soon(function, self, context=context)
  private void schedule(PyEventLoop on, PyObject function, @Nullable PyContext context) {
    if (function instanceof TaskWakeup) {
      on.checkClosed();
      ((TaskWakeup) function).task().wakeSoon(this);
    } else if (function instanceof NativeCallback) {
      on.checkClosed();
      on.core().add(new NativeCallback.Call(on, (NativeCallback) function, this));
    } else {
      on.callSoon(function, new PyObject[] {this}, context);
    }
  }

  @Override
  public final PyObject awaitIterator(ThreadState ts) {
    return new FutureIterator(this);
  }
}
