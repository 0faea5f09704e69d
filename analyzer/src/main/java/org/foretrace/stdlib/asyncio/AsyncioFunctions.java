// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Body;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySet;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;

/** The functions of asyncio that are no coroutines. */
final class AsyncioFunctions {
  private AsyncioFunctions() {}

  /** {@code create_task(coro, name=name, context=context)}. */
  static PyObject createTask(ThreadState ts, PyObject coroutine, PyObject name, PyObject context) {
    AsyncioState state = AsyncioState.in(ts);
    PyEventLoop loop = state.running();
    if (loop == null) {
      loop = LibraryFrames.within(state::requireRunning, "tasks.py:407");
    }
    String line = context == PySingleton.NONE ? "tasks.py:410" : "tasks.py:412";
    try {
      return loop.createTask(coroutine, name, context, line);
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, line);
    }
  }

  /**
   * A loop that a function is given, the running one for None; null for what is no loop of ours.
   */
  private static PyEventLoop loop(ThreadState ts, PyObject given, String function) {
    if (given == PySingleton.NONE) {
      return AsyncioState.in(ts).requireRunning();
    }
    if (!(given instanceof PyEventLoop)) {
      throw ts.unsupported("asyncio." + function + "(loop) of type " + given.type().fullName());
    }
    return (PyEventLoop) given;
  }

  static PyObject currentTask(ThreadState ts, PyObject loop) {
    return FutureMethods.orNone(loop(ts, loop, "current_task").currentTask());
  }

  static PyObject allTasks(ThreadState ts, PyObject loop) {
    return allTasks(ts, loop(ts, loop, "all_tasks"));
  }

  /** The tasks that are not done, in the order of a set. */
  static PySet allTasks(ThreadState ts, PyEventLoop loop) {
    PySet set = new PySet();
    for (PyTask t : loop.pendingTasks()) {
      set.add(ts, t);
    }
    return set;
  }

  static PyObject ensureFuture(ThreadState ts, PyObject awaitable, PyObject loop) {
    return EnsureFuture.of(
        ts, awaitable, loop == PySingleton.NONE ? null : loop(ts, loop, "ensure_future"));
  }

  static PyObject gather(ThreadState ts, PyObject[] awaitables, PyObject returnExceptions) {
    return Gather.gather(ts, awaitables, PyOps.truth(ts, returnExceptions));
  }

  static PyObject isFuture(ThreadState ts, PyObject o) {
    return PyBool.of(Futures.isFuture(ts, o));
  }

  /** {@code wrap_future(future)}: futures of asyncio only. */
  static PyObject wrapFuture(ThreadState ts, PyObject future) {
    if (Futures.isFuture(ts, future)) {
      return future;
    }
    throw ts.unsupported("asyncio.wrap_future");
  }

  /** {@code create_eager_task_factory(constructor)}. */
  static PyObject eagerTaskFactory(PyObject constructor) {
    return PyBuiltin.function(
        "asyncio.tasks",
        "factory(loop, coro, *, name=None, context=None)",
        true,
        (Body.OfN)
            (ts, a) ->
                ts.call(
                    constructor,
                    new PyObject[] {a[1], a[0], a[2], a[3], PyBool.TRUE},
                    new String[] {"loop", "name", "context", "eager_start"}));
  }

  static PyObject getRunningLoop(ThreadState ts) {
    return AsyncioState.in(ts).requireRunning();
  }

  static PyObject runningLoopOrNone(ThreadState ts) {
    return FutureMethods.orNone(AsyncioState.in(ts).running());
  }

  /** {@code _set_running_loop(loop)}. */
  static PyObject setRunningLoop(ThreadState ts, PyObject loop) {
    if (loop != PySingleton.NONE && !(loop instanceof PyEventLoop)) {
      throw ts.unsupported("asyncio._set_running_loop");
    }
    AsyncioState.in(ts).setRunning(loop instanceof PyEventLoop ? (PyEventLoop) loop : null);
    return PySingleton.NONE;
  }

  static PyObject runCoroutineThreadsafe(ThreadState ts, PyObject coroutine) {
    if (!Coroutines.isCoroutine(coroutine)) {
      throw Errors.typeError("A coroutine object is required");
    }
    throw ts.unsupported("asyncio.run_coroutine_threadsafe");
  }
}
