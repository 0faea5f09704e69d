// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Event}. */
final class PyEvent extends LoopBound {
  static final PyType TYPE =
      PyType.builtin("asyncio.locks", "Event", PyEvent.class, PyType.OBJECT, PyEvent::table)
          .withDict();

  private boolean value;

  PyEvent(PyType type) {
    super(type);
  }

  void set() {
    if (!value) {
      value = true;
      for (PyFuture w : waiters()) {
        if (!w.done()) {
          w.setResult(PyBool.TRUE);
        }
      }
    }
  }

  void clear() {
    value = false;
  }

  /** {@code wait()}. */
  NativeCoroutine waitUntilSet() {
    return new Wait(this);
  }

  private static final class Wait extends LibraryCoroutine {
    private final PyEvent event;
    private @Nullable PyFuture waiter;

    Wait(PyEvent event) {
      super("Event.wait", "locks.py", 200);
      this.event = event;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject given, @Nullable PyBaseException error) {
      PyFuture waiting = waiter;
      if (waiting != null) {
        event.waiters().remove(waiting);
        check(error);
        return PyBool.TRUE;
      }
      if (event.value) {
        return PyBool.TRUE;
      }
      at(210);
      waiting = event.boundLoop(ts).createFuture();
      waiter = waiting;
      event.waiters().addLast(waiting);
      return awaitAt(ts, 213, waiting);
    }
  }

  private static PyEvent of(PyObject o) {
    return (PyEvent) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Event(*args, **kwargs)", (ts, cls, args) -> new PyEvent(cls))
        .method("__init__(self)", (ts, self) -> PySingleton.NONE)
        .method(
            "__repr__(self)",
            (ts, self) -> PyStr.of(of(self).reprWith(ts, of(self).value ? "set" : "unset")))
        .method("is_set(self)", (ts, self) -> PyBool.of(of(self).value))
        .method(
            "set(self)",
            (ts, self) -> {
              of(self).set();
              return PySingleton.NONE;
            })
        .method(
            "clear(self)",
            (ts, self) -> {
              of(self).clear();
              return PySingleton.NONE;
            })
        .method("wait(self)", (ts, self) -> of(self).waitUntilSet())
        .getter("_value", (ts, self) -> PyBool.of(of(self).value))
        .getter("_waiters", (ts, self) -> WaiterView.of(ts, of(self).waiters(), false));
  }
}
