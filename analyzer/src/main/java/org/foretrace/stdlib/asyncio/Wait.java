// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySet;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.wait}. */
final class Wait extends LibraryCoroutine {
  static final PyStr FIRST_COMPLETED = PyStr.of("FIRST_COMPLETED");
  static final PyStr FIRST_EXCEPTION = PyStr.of("FIRST_EXCEPTION");
  static final PyStr ALL_COMPLETED = PyStr.of("ALL_COMPLETED");

  private final PyObject given;
  private final PyObject timeout;
  private final PyObject returnWhen;
  private final TaskSet futures = new TaskSet();
  private @Nullable Completion completion;
  private @Nullable PyTimerHandle timer;

  Wait(PyObject futures, PyObject timeout, PyObject returnWhen) {
    super("wait", "tasks.py", 424);
    this.given = futures;
    this.timeout = timeout;
    this.returnWhen = returnWhen;
  }

  @Override
  protected PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    Completion waiting = completion;
    if (waiting == null) {
      return start(ts);
    }
    if (timer != null) {
      timer.cancel(ts);
    }
    for (PyObject f : futures.inOrder()) {
      Futures.removeDoneCallback(ts, f, waiting);
    }
    check(error);
    return split(ts);
  }

  private PyObject start(ThreadState ts) {
    at(439);
    if (Futures.isFuture(ts, given) || Coroutines.isCoroutine(given)) {
      throw Errors.typeError("expect a list of futures, not " + given.type().shortName());
    }
    at(441);
    if (!PyOps.truth(ts, given)) {
      throw Errors.valueError("Set of Tasks/Futures is empty.");
    }
    at(443);
    if (!isOneOf(ts, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED)) {
      throw Errors.valueError("Invalid return_when value: " + PyOps.str(ts, returnWhen));
    }
    at(445);
    PyOps.iterate(ts, given, f -> futures.add(ts, f));
    at(448);
    for (PyObject f : futures.inOrder()) {
      if (Coroutines.isCoroutine(f)) {
        throw Errors.typeError("Passing coroutines is forbidden, use tasks explicitly.");
      }
    }
    return register(ts, AsyncioState.in(ts).requireRunning());
  }

  private PyObject register(ThreadState ts, PyEventLoop loop) {
    if (futures.size() == 0) {
      throw Errors.raise(Exceptions.ASSERTION_ERROR, "Set of Futures is empty.");
    }
    PyFuture waiter = loop.createFuture();
    if (timeout != PySingleton.NONE) {
      timer =
          loop.callAt(
              loop.deadline(timeout), new ReleaseWaiter(waiter), new PyObject[] {waiter}, null);
    }
    Completion waiting = new Completion(waiter);
    completion = waiting;
    for (PyObject f : futures.inOrder()) {
      Futures.addDoneCallback(ts, f, waiting);
    }
    return awaitAt(ts, 451, waiter);
  }

  @Override
  int[] outerLines(int innermost) {
    return innermost == 451 ? new int[] {537, 451} : super.outerLines(innermost);
  }

  private boolean isOneOf(ThreadState ts, PyObject... values) {
    for (PyObject v : values) {
      if (PyOps.equal(ts, returnWhen, v)) {
        return true;
      }
    }
    return false;
  }

  private PyObject split(ThreadState ts) {
    PySet done = new PySet();
    PySet pending = new PySet();
    for (PyObject f : futures.inOrder()) {
      (Futures.done(ts, f) ? done : pending).add(ts, f);
    }
    return PyTuple.of(done, pending);
  }

  /** Called when one of the futures is done. */
  private final class Completion extends NativeCallback {
    private final PyFuture waiter;
    private int left;

    Completion(PyFuture waiter) {
      super("_wait.<locals>._on_completion", "tasks.py:521");
      this.waiter = waiter;
      this.left = futures.size();
    }

    @Override
    void call(ThreadState ts, PyObject future) {
      left--;
      if (left <= 0
          || isOneOf(ts, FIRST_COMPLETED)
          || (isOneOf(ts, FIRST_EXCEPTION)
              && !Futures.cancelled(ts, future)
              && Futures.exception(ts, future) != null)) {
        if (timer != null) {
          timer.cancel(ts);
        }
        if (!waiter.done()) {
          waiter.setResult(PySingleton.NONE);
        }
      }
    }
  }

  /** {@code _release_waiter}: ends the wait of a future, whoever calls it. */
  static final class ReleaseWaiter extends NativeCallback {
    private final PyFuture waiter;

    ReleaseWaiter(PyFuture waiter) {
      super("_release_waiter", "tasks.py:454");
      this.waiter = waiter;
    }

    @Override
    void call(ThreadState ts, PyObject ignored) {
      if (!waiter.done()) {
        waiter.setResult(PySingleton.NONE);
      }
    }
  }
}
