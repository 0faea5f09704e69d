// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Lock}. */
final class PyLock extends LoopBound {
  static final PyType TYPE =
      PyType.builtin("asyncio.locks", "Lock", PyLock.class, PyType.OBJECT, PyLock::table)
          .withDict();

  private boolean locked;

  PyLock(PyType type) {
    super(type);
  }

  boolean isLocked() {
    return locked;
  }

  NativeCoroutine acquire() {
    return new Acquire(this);
  }

  void release() {
    if (!locked) {
      throw LibraryFrames.through(Errors.runtimeError("Lock is not acquired."), "locks.py:142");
    }
    locked = false;
    wakeUpFirst();
  }

  private void wakeUpFirst() {
    PyFuture first = waiters().peekFirst();
    if (first != null && !first.done()) {
      first.setResult(PyBool.TRUE);
    }
  }

  private boolean allCancelled() {
    for (PyFuture w : waiters()) {
      if (!w.cancelled()) {
        return false;
      }
    }
    return true;
  }

  private static final class Acquire extends LibraryCoroutine {
    private final PyLock lock;
    private @Nullable PyFuture waiter;

    Acquire(PyLock lock) {
      super("Lock.acquire", "locks.py", 90);
      this.lock = lock;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      PyFuture waiting = waiter;
      if (waiting == null) {
        if (!lock.locked && lock.allCancelled()) {
          lock.locked = true;
          return PyBool.TRUE;
        }
        at(105);
        waiting = lock.boundLoop(ts).createFuture();
        waiter = waiting;
        lock.waiters().addLast(waiting);
        return awaitAt(ts, 110, waiting);
      }
      lock.waiters().remove(waiting);
      if (error != null) {
        if (AsyncioErrors.isCancelled(error) && !lock.locked) {
          lock.wakeUpFirst();
        }
        throw new PyRaise(error);
      }
      lock.locked = true;
      return PyBool.TRUE;
    }
  }

  private static PyLock of(PyObject o) {
    return (PyLock) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Lock(*args, **kwargs)", (ts, cls, args) -> new PyLock(cls))
        .method("__init__(self)", (ts, self) -> PySingleton.NONE)
        .method(
            "__repr__(self)",
            (ts, self) -> PyStr.of(of(self).reprWith(ts, of(self).locked ? "locked" : "unlocked")))
        .method("locked(self)", (ts, self) -> PyBool.of(of(self).locked))
        .method("acquire(self)", (ts, self) -> of(self).acquire())
        .method(
            "release(self)",
            (ts, self) -> {
              of(self).release();
              return PySingleton.NONE;
            })
        .getter("_locked", (ts, self) -> PyBool.of(of(self).locked))
        .getter("_waiters", (ts, self) -> WaiterView.of(ts, of(self).waiters(), true))
        .include(LockContext.table());
  }
}
