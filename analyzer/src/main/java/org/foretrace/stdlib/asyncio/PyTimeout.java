// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Locale;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Timeout}: cancels its task when the deadline passes, and tells that from other
 * cancellations.
 */
final class PyTimeout extends AsyncioObject {
  static final PyType TYPE =
      PyType.builtin(
              "asyncio.timeouts", "Timeout", PyTimeout.class, PyType.OBJECT, PyTimeout::table)
          .withDict();

  /** As {@code repr} shows it. */
  private enum State {
    CREATED,
    ACTIVE,
    EXPIRING,
    EXPIRED,
    FINISHED;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private State state = State.CREATED;
  private PyObject when = PySingleton.NONE;
  private @Nullable PyHandle handle;
  private @Nullable PyObject task;
  private long cancelling;

  PyTimeout(PyType type) {
    super(type);
  }

  PyTimeout(PyObject when) {
    this(TYPE);
    this.when = when;
  }

  /** {@code timeout(delay)}. */
  static PyTimeout after(ThreadState ts, PyObject delay) {
    PyEventLoop loop =
        LibraryFrames.within(() -> AsyncioState.in(ts).requireRunning(), "timeouts.py:161");
    return new PyTimeout(delay == PySingleton.NONE ? delay : loop.deadline(delay));
  }

  private static PyTimeout of(PyObject o) {
    return (PyTimeout) o;
  }

  /** {@code reschedule(when)}. */
  void reschedule(ThreadState ts, PyObject newWhen) {
    if (state != State.ACTIVE) {
      boolean early = state == State.CREATED;
      throw LibraryFrames.through(
          Errors.runtimeError(
              early
                  ? "Timeout has not been entered"
                  : "Cannot change state of " + state.text() + " Timeout"),
          early ? "timeouts.py:54" : "timeouts.py:55");
    }
    when = newWhen;
    if (handle != null) {
      handle.cancel(ts);
    }
    if (newWhen == PySingleton.NONE) {
      handle = null;
      return;
    }
    PyEventLoop loop = AsyncioState.in(ts).requireRunning();
    boolean late = Comparison.holds(ts, Comparison.Op.LE, newWhen, loop.state().time().read());
    OnTimeout callback = new OnTimeout(this);
    handle =
        late
            ? loop.callSoon(callback, new PyObject[] {this}, null)
            : loop.callAt(newWhen, callback, new PyObject[] {this}, null);
  }

  /** What {@code __aenter__} does. */
  void enter(ThreadState ts) {
    if (state != State.CREATED) {
      throw LibraryFrames.through(
          Errors.runtimeError("Timeout has already been entered"), "timeouts.py:87");
    }
    PyObject current = AsyncioState.in(ts).requireRunning().currentTask();
    if (current == null) {
      throw LibraryFrames.through(
          Errors.runtimeError("Timeout should be used inside a task"), "timeouts.py:90");
    }
    state = State.ACTIVE;
    task = current;
    cancelling = count(ts, current, "cancelling");
    reschedule(ts, when);
  }

  private static long count(ThreadState ts, PyObject task, String method) {
    if (task instanceof PyTask && !task.type().isHeap()) {
      PyTask t = (PyTask) task;
      return method.equals("cancelling") ? t.cancelling() : t.uncancel();
    }
    return PyOps.index(ts, ts.callMethod(task, method)).longValue();
  }

  /** What {@code __aexit__} does, with the exception that the block raised, or null. */
  void exit(ThreadState ts, @Nullable PyBaseException raised) {
    if (handle != null) {
      handle.cancel(ts);
      handle = null;
    }
    if (state == State.EXPIRING) {
      state = State.EXPIRED;
      PyObject owner = task;
      if (owner != null && count(ts, owner, "uncancel") <= cancelling && raised != null) {
        convert(ts, raised);
      }
    } else if (state == State.ACTIVE) {
      state = State.FINISHED;
    }
  }

  private static void convert(ThreadState ts, PyBaseException raised) {
    if (AsyncioErrors.isCancelled(raised)) {
      PyBaseException late = Errors.make(Exceptions.TIMEOUT_ERROR);
      late.setCause(raised);
      late.setContext(raised);
      throw LibraryFrames.through(new PyRaise(late), "timeouts.py:116");
    }
    insertTimeout(raised);
    if (raised.type().isSubtypeOf(Exceptions.EXCEPTION_GROUP)) {
      PyOps.iterate(
          ts, PyOps.getAttr(ts, raised, "exceptions"), e -> insertTimeout((PyBaseException) e));
    }
  }

  // Puts a TimeoutError before the CancelledError that an exception arose from.
  private static void insertTimeout(PyBaseException raised) {
    PyBaseException e = raised;
    for (PyBaseException c = e.context(); c != null; c = e.context()) {
      if (AsyncioErrors.isCancelled(c)) {
        PyBaseException late = Errors.make(Exceptions.TIMEOUT_ERROR);
        late.setCause(c);
        late.setContext(c);
        e.setContext(late);
        return;
      }
      e = c;
    }
  }

  /** The deadline has passed. */
  private static final class OnTimeout extends NativeCallback {
    private final PyTimeout timeout;

    OnTimeout(PyTimeout timeout) {
      super("Timeout._on_timeout", null);
      this.timeout = timeout;
    }

    @Override
    void call(ThreadState ts, PyObject ignored) {
      PyObject owner = timeout.task;
      if (owner != null) {
        Futures.cancel(ts, owner);
      }
      timeout.state = State.EXPIRING;
      timeout.handle = null;
    }
  }

  private String repr(ThreadState ts) {
    String info = "";
    if (state == State.ACTIVE) {
      PyObject shown =
          when == PySingleton.NONE ? when : ts.callMethod(when, "__round__", PyInt.of(3));
      info = " when=" + PyOps.str(ts, shown);
    }
    return "<Timeout [" + state.text() + "]" + info + ">";
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Timeout(*args, **kwargs)", (ts, cls, args) -> new PyTimeout(cls))
        .method(
            "__init__(self, when)",
            (ts, self, when) -> {
              of(self).when = when;
              return PySingleton.NONE;
            })
        .method("when(self)", (ts, self) -> of(self).when)
        .method(
            "reschedule(self, when)",
            (ts, self, when) -> {
              of(self).reschedule(ts, when);
              return PySingleton.NONE;
            })
        .method(
            "expired(self)",
            (ts, self) ->
                PyBool.of(of(self).state == State.EXPIRING || of(self).state == State.EXPIRED))
        .method("__repr__(self)", (ts, self) -> PyStr.of(of(self).repr(ts)))
        .method("__aenter__(self)", (ts, self) -> new Enter(of(self)))
        .method(
            "__aexit__(self, exc_type, exc_val, exc_tb)",
            (ts, self, type, value, traceback) -> new Exit(of(self), value));
  }

  private static final class Enter extends LibraryCoroutine {
    private final PyTimeout timeout;

    Enter(PyTimeout timeout) {
      super("Timeout.__aenter__", "timeouts.py", 85);
      this.timeout = timeout;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      timeout.enter(ts);
      return timeout;
    }
  }

  private static final class Exit extends LibraryCoroutine {
    private final PyTimeout timeout;
    private final PyObject raised;

    Exit(PyTimeout timeout, PyObject raised) {
      super("Timeout.__aexit__", "timeouts.py", 97);
      this.timeout = timeout;
      this.raised = raised;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      timeout.exit(ts, raised instanceof PyBaseException ? (PyBaseException) raised : null);
      return PySingleton.NONE;
    }
  }
}
