// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;

/** {@code asyncio.shield}. */
final class Shield {
  private Shield() {}

  static PyObject shield(ThreadState ts, PyObject awaitable) {
    PyObject inner =
        LibraryFrames.within(() -> EnsureFuture.of(ts, awaitable, null), "tasks.py:951");
    if (Futures.done(ts, inner)) {
      return inner;
    }
    PyFuture outer = Futures.loop(ts, inner).createFuture();
    InnerDone innerDone = new InnerDone(outer);
    Futures.addDoneCallback(ts, inner, innerDone);
    outer.addCallback(new OuterDone(inner, innerDone), null);
    return outer;
  }

  private static final class InnerDone extends NativeCallback {
    private final PyFuture outer;

    InnerDone(PyFuture outer) {
      super("shield.<locals>._inner_done_callback", "tasks.py:958");
      this.outer = outer;
    }

    @Override
    void call(ThreadState ts, PyObject inner) {
      boolean cancelled = Futures.cancelled(ts, inner);
      if (outer.cancelled()) {
        if (!cancelled) {
          Futures.exception(ts, inner); // so that it counts as retrieved
        }
        return;
      }
      if (cancelled) {
        outer.cancel(ts, PySingleton.NONE);
        return;
      }
      PyBaseException e = Futures.exception(ts, inner);
      if (e != null) {
        outer.setException(ts, e);
      } else {
        outer.setResult(Futures.result(ts, inner));
      }
    }
  }

  private static final class OuterDone extends NativeCallback {
    private final PyObject inner;
    private final InnerDone innerDone;

    OuterDone(PyObject inner, InnerDone innerDone) {
      super("shield.<locals>._outer_done_callback", "tasks.py:975");
      this.inner = inner;
      this.innerDone = innerDone;
    }

    @Override
    void call(ThreadState ts, PyObject outer) {
      if (!Futures.done(ts, inner)) {
        Futures.removeDoneCallback(ts, inner, innerDone);
      }
    }
  }
}
