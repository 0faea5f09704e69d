// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.wait_for}: awaits within a timeout, without a task of its own. */
final class WaitFor extends LibraryCoroutine {
  private final PyObject awaitable;
  private final PyObject timeout;
  private @Nullable PyTimeout limit;
  private @Nullable PyObject cancelled; // the future that is awaited to be cancelled
  private Wait.@Nullable ReleaseWaiter release;

  WaitFor(PyObject awaitable, PyObject timeout) {
    super("wait_for", "tasks.py", 459);
    this.awaitable = awaitable;
    this.timeout = timeout;
  }

  @Override
  protected PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    PyTimeout within = limit;
    if (within != null) {
      leave(ts, within, error);
      check(error);
      return given(value);
    }
    PyObject future = cancelled;
    Wait.ReleaseWaiter callback = release;
    if (future != null && callback != null) {
      Futures.removeDoneCallback(ts, future, callback);
      check(error);
      return afterCancel(ts, future);
    }
    if (timeout != PySingleton.NONE
        && Comparison.holds(ts, Comparison.Op.LE, timeout, PyInt.ZERO)) {
      return atOnce(ts);
    }
    return start(ts);
  }

  private PyObject start(ThreadState ts) {
    PyTimeout within = PyTimeout.after(ts, timeout);
    within.enter(ts);
    limit = within;
    try {
      return awaitAt(ts, 507, awaitable);
    } catch (PyRaise e) {
      leave(ts, within, e.exception());
      throw e;
    }
  }

  // What the block raised is in the traceback already when the timeout looks at it.
  private void leave(ThreadState ts, PyTimeout within, @Nullable PyBaseException error) {
    if (error != null) {
      LibraryFrames.add(error, "tasks.py:507");
    }
    at(506);
    within.exit(ts, error);
    at(0);
  }

  private PyObject atOnce(ThreadState ts) {
    PyObject future = EnsureFuture.of(ts, awaitable, null);
    if (Futures.done(ts, future)) {
      at(498);
      return Futures.result(ts, future);
    }
    PyFuture waiter = AsyncioState.in(ts).requireRunning().createFuture();
    Wait.ReleaseWaiter callback = new Wait.ReleaseWaiter(waiter);
    Futures.addDoneCallback(ts, future, callback);
    Futures.cancel(ts, future);
    cancelled = future;
    release = callback;
    return awaitAt(ts, 500, waiter);
  }

  @Override
  int[] outerLines(int innermost) {
    return innermost == 500 ? new int[] {565, 500} : super.outerLines(innermost);
  }

  private PyObject afterCancel(ThreadState ts, PyObject future) {
    at(502);
    try {
      return Futures.result(ts, future);
    } catch (PyRaise e) {
      if (!AsyncioErrors.isCancelled(e.exception())) {
        throw e;
      }
      LibraryFrames.add(e.exception(), "tasks.py:502");
      at(504);
      PyBaseException late = Errors.make(Exceptions.TIMEOUT_ERROR);
      late.setCause(e.exception());
      late.setContext(e.exception());
      throw new PyRaise(late);
    }
  }
}
