// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.Operators;
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

/** {@code asyncio.Semaphore} and {@code asyncio.BoundedSemaphore}. */
final class PySemaphore extends LoopBound {
  static final PyType TYPE =
      PyType.builtin(
              "asyncio.locks", "Semaphore", PySemaphore.class, PyType.OBJECT, PySemaphore::table)
          .withDict();
  static final PyType BOUNDED_TYPE =
      PyType.builtin(
          "asyncio.locks", "BoundedSemaphore", PySemaphore.class, TYPE, PySemaphore::boundedTable);

  private PyObject value = PyInt.ONE; // an int, unless somebody gives a float
  private PyObject bound = PyInt.ONE;

  PySemaphore(PyType type) {
    super(type);
  }

  private void init(ThreadState ts, PyObject initial) {
    if (Comparison.holds(ts, Comparison.Op.LT, initial, PyInt.ZERO)) {
      throw LibraryFrames.through(
          Errors.valueError("Semaphore initial value must be >= 0"), "locks.py:369");
    }
    value = initial;
  }

  private void add(ThreadState ts, int n) {
    PyObject v = value;
    value =
        v.type() == PyInt.TYPE && ((PyInt) v).isLong()
            ? PyInt.of(((PyInt) v).longValue() + n)
            : Operators.add(ts, v, PyInt.of(n));
  }

  private boolean isZero(ThreadState ts) {
    PyObject v = value;
    return v.type() == PyInt.TYPE ? ((PyInt) v).signum() == 0 : PyOps.equal(ts, v, PyInt.ZERO);
  }

  private boolean isPositive(ThreadState ts) {
    PyObject v = value;
    return v.type() == PyInt.TYPE
        ? ((PyInt) v).signum() > 0
        : Comparison.holds(ts, Comparison.Op.GT, v, PyInt.ZERO);
  }

  private boolean locked(ThreadState ts) {
    if (isZero(ts)) {
      return true;
    }
    for (PyFuture w : waiters()) {
      if (!w.cancelled()) {
        return true;
      }
    }
    return false;
  }

  private void release(ThreadState ts) {
    add(ts, 1);
    wakeUpNext(ts);
  }

  private boolean wakeUpNext(ThreadState ts) {
    for (PyFuture w : waiters()) {
      if (!w.done()) {
        add(ts, -1);
        w.setResult(PyBool.TRUE);
        return true;
      }
    }
    return false;
  }

  private static boolean isLocked(ThreadState ts, PySemaphore self) {
    return self.isSubclass() ? PyOps.truth(ts, ts.callMethod(self, "locked")) : self.locked(ts);
  }

  private static final class Acquire extends LibraryCoroutine {
    private final PySemaphore semaphore;
    private @Nullable PyFuture waiter;

    Acquire(PySemaphore semaphore) {
      super("Semaphore.acquire", "locks.py", 386);
      this.semaphore = semaphore;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      PyFuture waiting = waiter;
      if (waiting == null) {
        if (!isLocked(ts, semaphore)) {
          semaphore.add(ts, -1);
          return PyBool.TRUE;
        }
        at(402);
        waiting = semaphore.boundLoop(ts).createFuture();
        waiter = waiting;
        semaphore.waiters().addLast(waiting);
        return awaitAt(ts, 407, waiting);
      }
      semaphore.waiters().remove(waiting);
      if (error != null
          && AsyncioErrors.isCancelled(error)
          && waiting.done()
          && !waiting.cancelled()) {
        semaphore.add(ts, 1);
      }
      while (semaphore.isPositive(ts) && semaphore.wakeUpNext(ts)) {
        // Newcomers had to wait behind this one.
      }
      if (error != null) {
        throw new PyRaise(error);
      }
      return PyBool.TRUE;
    }
  }

  private static PySemaphore of(PyObject o) {
    return (PySemaphore) o;
  }

  private static String repr(ThreadState ts, PySemaphore self) {
    return self.reprWith(
        ts, isLocked(ts, self) ? "locked" : "unlocked, value:" + PyOps.str(ts, self.value));
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Semaphore(*args, **kwargs)", (ts, cls, args) -> new PySemaphore(cls))
        .methodN(
            "__init__(self, value=1)",
            (ts, a) -> {
              of(a[0]).init(ts, a[1]);
              return PySingleton.NONE;
            })
        .method("__repr__(self)", (ts, self) -> PyStr.of(repr(ts, of(self))))
        .method("locked(self)", (ts, self) -> PyBool.of(of(self).locked(ts)))
        .method("acquire(self)", (ts, self) -> new Acquire(of(self)))
        .method(
            "release(self)",
            (ts, self) -> {
              of(self).release(ts);
              return PySingleton.NONE;
            })
        .property(
            "_value",
            (ts, self) -> of(self).value,
            (ts, self, value) -> {
              if (value == null) {
                throw ts.unsupported("del semaphore._value");
              }
              of(self).value = value;
            })
        .getter("_waiters", (ts, self) -> WaiterView.of(ts, of(self).waiters(), true))
        .include(LockContext.table());
  }

  private static BuiltinTable boundedTable() {
    return BuiltinTable.pythonType()
        .methodN(
            "__init__(self, value=1)",
            (ts, a) -> {
              of(a[0]).bound = a[1];
              try {
                of(a[0]).init(ts, a[1]);
              } catch (PyRaise e) {
                throw LibraryFrames.through(e, "locks.py:460");
              }
              return PySingleton.NONE;
            })
        .method(
            "release(self)",
            (ts, self) -> {
              PySemaphore s = of(self);
              if (Comparison.holds(ts, Comparison.Op.GE, s.value, s.bound)) {
                throw LibraryFrames.through(
                    Errors.valueError("BoundedSemaphore released too many times"), "locks.py:464");
              }
              s.release(ts);
              return PySingleton.NONE;
            })
        .getter("_bound_value", (ts, self) -> of(self).bound);
  }
}
