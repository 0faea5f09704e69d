// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.gather}: the callback of all children. */
final class Gather extends NativeCallback {
  private final boolean returnExceptions;
  private PyObject[] children = new PyObject[0]; // one for each argument
  private int total; // different children
  private int finished;
  private @Nullable GatheringFuture outer;

  private Gather(boolean returnExceptions) {
    super("gather.<locals>._done_callback", "tasks.py:820");
    this.returnExceptions = returnExceptions;
  }

  /** {@code gather(*awaitables, return_exceptions=returnExceptions)}. */
  static PyObject gather(ThreadState ts, PyObject[] awaitables, boolean returnExceptions) {
    if (awaitables.length == 0) {
      PyObject loop = Policies.getEventLoop(ts);
      PyObject future =
          loop instanceof PyEventLoop
              ? ((PyEventLoop) loop).createFuture()
              : ts.callMethod(loop, "create_future");
      Futures.setResult(ts, future, new PyList());
      return future;
    }
    return new Gather(returnExceptions).start(ts, awaitables);
  }

  private PyObject start(ThreadState ts, PyObject[] awaitables) {
    PyDict futures = new PyDict();
    List<PyObject> done = new ArrayList<>();
    children = new PyObject[awaitables.length];
    PyEventLoop loop = null;
    for (int i = 0; i < awaitables.length; i++) {
      PyObject arg = awaitables[i];
      PyObject future = known(ts, futures, arg);
      if (future == null) {
        future = ensure(ts, arg, loop);
        if (loop == null) {
          loop = Futures.loop(ts, future);
        }
        if (future != arg && future instanceof PyTask) {
          ((PyTask) future).setLogDestroyPending(false);
        }
        total++;
        futures.put(ts, arg, future);
        if (Futures.done(ts, future)) {
          done.add(future);
        } else {
          Futures.addDoneCallback(ts, future, this);
        }
      }
      children[i] = future;
    }
    GatheringFuture result = new GatheringFuture(Objects.requireNonNull(loop), children);
    outer = result;
    for (PyObject future : done) {
      call(ts, future);
    }
    return result;
  }

  private static @Nullable PyObject known(ThreadState ts, PyDict futures, PyObject arg) {
    try {
      return futures.get(ts, arg);
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, "tasks.py:883");
    }
  }

  private static PyObject ensure(ThreadState ts, PyObject arg, @Nullable PyEventLoop loop) {
    try {
      return EnsureFuture.of(ts, arg, loop);
    } catch (PyRaise e) {
      throw LibraryFrames.through(e, "tasks.py:884");
    }
  }

  @Override
  void call(ThreadState ts, PyObject future) {
    finished++;
    GatheringFuture to = outer;
    if (to == null || to.done()) {
      if (!Futures.cancelled(ts, future)) {
        Futures.exception(ts, future); // so that it counts as retrieved
      }
      return;
    }
    if (!returnExceptions) {
      PyBaseException e =
          Futures.cancelled(ts, future)
              ? Futures.makeCancelledError(ts, future)
              : Futures.exception(ts, future);
      if (e != null) {
        to.fail(e);
        return;
      }
    }
    if (finished == total) {
      finish(ts, to);
    }
  }

  private void finish(ThreadState ts, GatheringFuture to) {
    PyObject[] results = new PyObject[children.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = outcome(ts, children[i]);
    }
    if (to.isCancelRequested()) {
      to.fail(Futures.makeCancelledError(ts, children[children.length - 1]));
    } else {
      to.setResult(PyList.of(results));
    }
  }

  private static PyObject outcome(ThreadState ts, PyObject child) {
    if (Futures.cancelled(ts, child)) {
      PyFuture f = Futures.exact(child);
      PyObject message =
          f != null ? f.cancelMessage() : PyOps.getAttr(ts, child, "_cancel_message");
      return AsyncioErrors.cancelled(message == PySingleton.NONE ? PyStr.EMPTY : message);
    }
    PyBaseException e = Futures.exception(ts, child);
    return e != null ? e : Futures.result(ts, child);
  }
}
