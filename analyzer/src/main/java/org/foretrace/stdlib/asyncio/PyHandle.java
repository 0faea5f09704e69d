// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.loop.Job;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Handle}: a call that waits in the ready queue. */
public class PyHandle extends PyObject implements Job {
  public static final PyType TYPE =
      PyType.builtin("asyncio.events", "Handle", PyHandle.class, PyType.OBJECT, PyHandle::table);

  private final PyEventLoop loop;
  private final PyContext context;
  private final @Nullable String createdAt; // in debug mode
  private @Nullable PyObject callback; // null once cancelled
  private PyObject[] args;
  private boolean cancelled;
  private @Nullable String frozenRepr;

  PyHandle(PyType type, PyEventLoop loop, PyObject callback, PyObject[] args, PyContext context) {
    super(type);
    this.loop = loop;
    this.callback = callback;
    this.args = args;
    this.context = context;
    this.createdAt = loop.isDebug() ? Library.userLine(loop.ts()) : null;
  }

  final PyEventLoop loop() {
    return loop;
  }

  final @Nullable PyObject callback() {
    return callback;
  }

  final PyObject[] args() {
    return args;
  }

  @Override
  public final boolean isWithdrawn() {
    return cancelled;
  }

  /** {@code cancel()}. */
  void cancel(ThreadState ts) {
    if (!cancelled) {
      cancelled = true;
      if (loop.isDebug()) {
        frozenRepr = repr(ts);
      }
      callback = null;
      args = new PyObject[0];
    }
  }

  @Override
  public final void run() {
    PyObject called = callback;
    if (called == null) {
      return;
    }
    ThreadState ts = loop.ts();
    try {
      loop.state().contexts().enter(ts, context);
      try {
        ts.call(called, args, null);
      } finally {
        loop.state().contexts().exit(context);
      }
    } catch (PyRaise e) {
      loop.callbackFailed(e, AsyncioRepr.callback(ts, called, args, loop.isDebug()), this);
    }
  }

  /** {@code __repr__}. */
  final String repr(ThreadState ts) {
    String frozen = frozenRepr;
    if (frozen != null) {
      return frozen;
    }
    StringBuilder text = new StringBuilder("<").append(type().shortName());
    if (cancelled) {
      text.append(" cancelled");
    }
    appendWhen(ts, text);
    PyObject called = callback;
    if (called != null) {
      text.append(' ').append(AsyncioRepr.callback(ts, called, args, loop.isDebug()));
    }
    if (createdAt != null) {
      text.append(" created at ").append(createdAt);
    }
    return text.append('>').toString();
  }

  void appendWhen(ThreadState ts, StringBuilder text) {}

  static PyHandle of(PyObject o) {
    return (PyHandle) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction(
            "Handle(*args, **kwargs)",
            (ts, cls, args) -> {
              throw ts.unsupported("asyncio." + cls.name() + "()");
            })
        .method(
            "cancel(self)",
            (ts, self) -> {
              of(self).cancel(ts);
              return PySingleton.NONE;
            })
        .method("cancelled(self)", (ts, self) -> PyBool.of(of(self).cancelled))
        .method("get_context(self)", (ts, self) -> of(self).context)
        .method("__repr__(self)", (ts, self) -> PyStr.of(of(self).repr(ts)))
        .getter("_cancelled", (ts, self) -> PyBool.of(of(self).cancelled))
        .getter("_loop", (ts, self) -> of(self).loop)
        .getter("_context", (ts, self) -> of(self).context)
        .getter(
            "_callback",
            (ts, self) -> {
              PyObject called = of(self).callback;
              return called == null ? PySingleton.NONE : called;
            })
        .getter(
            "_args",
            (ts, self) -> of(self).cancelled ? PySingleton.NONE : PyTuple.of(of(self).args));
  }
}
