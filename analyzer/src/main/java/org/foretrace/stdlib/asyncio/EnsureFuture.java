// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.ensure_future}. */
final class EnsureFuture {
  private EnsureFuture() {}

  /** The future itself, or a task that awaits; on the current loop where none is given. */
  static PyObject of(ThreadState ts, PyObject awaitable, @Nullable PyEventLoop loop) {
    if (Futures.isFuture(ts, awaitable)) {
      if (loop != null && Futures.loop(ts, awaitable) != loop) {
        throw LibraryFrames.through(
            Errors.valueError(
                "The future belongs to a different loop than the one specified as the loop"
                    + " argument"),
            "tasks.py:730");
      }
      return awaitable;
    }
    boolean close = Coroutines.isCoroutine(awaitable);
    PyObject coroutine = awaitable;
    if (!close) {
      if (!Coroutines.isAwaitable(awaitable)) {
        throw LibraryFrames.through(
            Errors.typeError("An asyncio.Future, a coroutine or an awaitable is required"),
            "tasks.py:742");
      }
      coroutine = new WrapAwaitable(awaitable);
    }
    PyObject on = loop != null ? loop : Policies.getEventLoop(ts);
    try {
      return on instanceof PyEventLoop
          ? ((PyEventLoop) on)
              .createTask(coroutine, PySingleton.NONE, PySingleton.NONE, "tasks.py:748")
          : ts.callMethod(on, "create_task", coroutine);
    } catch (PyRaise e) {
      if (close && e.matches(Exceptions.RUNTIME_ERROR)) {
        ts.callMethod(coroutine, "close");
      }
      throw LibraryFrames.through(e, "tasks.py:748");
    }
  }

  /** Awaits an object that has {@code __await__}. */
  private static final class WrapAwaitable extends LibraryCoroutine {
    private final PyObject awaitable;
    private boolean awaited;

    WrapAwaitable(PyObject awaitable) {
      super("ensure_future.<locals>._wrap_awaitable", "tasks.py", 736);
      this.awaitable = awaitable;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      if (!awaited) {
        awaited = true;
        return awaitAt(ts, 737, awaitable);
      }
      return given(value);
    }
  }
}
