// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Attributes;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Futures of any class: what the library asks of them, through methods where a class may override
 * them.
 */
final class Futures {
  private static final String[] MSG = {"msg"};

  private Futures() {}

  /** {@code isfuture(o)}. */
  static boolean isFuture(ThreadState ts, PyObject o) {
    if (o instanceof PyFuture) {
      return true;
    }
    if (!o.type().isHeap() || o.type().lookup("_asyncio_future_blocking") == null) {
      return false;
    }
    return PyOps.getAttr(ts, o, "_asyncio_future_blocking") != PySingleton.NONE;
  }

  /** The future itself where nothing of it can be overridden, else null. */
  static @Nullable PyFuture exact(PyObject o) {
    return o instanceof PyFuture && !o.type().isHeap() ? (PyFuture) o : null;
  }

  static PyEventLoop loop(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    if (f != null) {
      return f.loop();
    }
    PyObject method = Attributes.getOrNull(ts, future, "get_loop");
    PyObject loop = method != null ? ts.call(method) : PyOps.getAttr(ts, future, "_loop");
    if (!(loop instanceof PyEventLoop)) {
      throw ts.unsupported("a future on a loop of type " + loop.type().fullName());
    }
    return (PyEventLoop) loop;
  }

  static boolean done(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    return f != null ? f.done() : PyOps.truth(ts, ts.callMethod(future, "done"));
  }

  static boolean cancelled(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    return f != null ? f.cancelled() : PyOps.truth(ts, ts.callMethod(future, "cancelled"));
  }

  /** {@code future.cancel(msg=message)}. */
  static boolean cancel(ThreadState ts, PyObject future, PyObject message) {
    PyFuture f = exact(future);
    if (f != null) {
      return f.cancel(ts, message);
    }
    PyObject method = PyOps.getAttr(ts, future, "cancel");
    return PyOps.truth(ts, ts.call(method, new PyObject[] {message}, MSG));
  }

  /** {@code future.cancel()}. */
  static boolean cancel(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    return f != null
        ? f.cancel(ts, PySingleton.NONE)
        : PyOps.truth(ts, ts.callMethod(future, "cancel"));
  }

  static PyObject result(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    return f != null ? f.result() : ts.callMethod(future, "result");
  }

  /** {@code future.exception()}; null for None. */
  static @Nullable PyBaseException exception(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    if (f != null) {
      return f.exception();
    }
    PyObject e = ts.callMethod(future, "exception");
    return e instanceof PyBaseException ? (PyBaseException) e : null;
  }

  static PyBaseException makeCancelledError(ThreadState ts, PyObject future) {
    PyFuture f = exact(future);
    return f != null
        ? f.makeCancelledError()
        : (PyBaseException) ts.callMethod(future, "_make_cancelled_error");
  }

  static void addDoneCallback(ThreadState ts, PyObject future, NativeCallback callback) {
    PyFuture f = exact(future);
    if (f != null) {
      f.addCallback(callback, null);
    } else {
      ts.callMethod(future, "add_done_callback", callback);
    }
  }

  static void removeDoneCallback(ThreadState ts, PyObject future, NativeCallback callback) {
    PyFuture f = exact(future);
    if (f != null) {
      f.removeCallback(ts, callback);
    } else {
      ts.callMethod(future, "remove_done_callback", callback);
    }
  }

  static void setResult(ThreadState ts, PyObject future, PyObject result) {
    PyFuture f = exact(future);
    if (f != null) {
      f.setResult(result);
    } else {
      ts.callMethod(future, "set_result", result);
    }
  }
}
