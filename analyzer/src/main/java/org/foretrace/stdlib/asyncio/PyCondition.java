// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Attributes;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.NativeCoroutine;
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

/** {@code asyncio.Condition}. */
final class PyCondition extends LoopBound {
  static final PyType TYPE =
      PyType.builtin(
              "asyncio.locks", "Condition", PyCondition.class, PyType.OBJECT, PyCondition::table)
          .withDict();

  private PyObject lock = PySingleton.NONE;

  PyCondition(PyType type) {
    super(type);
  }

  /** One with a lock of its own. */
  static PyCondition create() {
    PyCondition made = new PyCondition(TYPE);
    made.lock = new PyLock(PyLock.TYPE);
    return made;
  }

  PyObject lock() {
    return lock;
  }

  private void init(ThreadState ts, PyObject given) {
    lock = given == PySingleton.NONE ? new PyLock(PyLock.TYPE) : given;
    // CPython copies the bound methods; a lock without one of them is an error here.
    for (String name : new String[] {"locked", "acquire", "release"}) {
      Attributes.get(ts, lock, name);
    }
  }

  private boolean locked(ThreadState ts) {
    return LockContext.locked(ts, lock);
  }

  /** {@code wait()}. */
  NativeCoroutine waitForNotify() {
    return new Wait(this);
  }

  /** {@code wait_for(predicate)}. */
  NativeCoroutine waitFor(Predicate predicate) {
    return new WaitFor(this, predicate);
  }

  /** What {@code wait_for} asks: Python's predicate, or one of ours. */
  interface Predicate {
    PyObject ask(ThreadState ts);
  }

  void notifyWaiters(ThreadState ts, PyObject n) {
    if (!locked(ts)) {
      throw LibraryFrames.through(
          Errors.runtimeError("cannot notify on un-acquired lock"), "locks.py:330");
    }
    wake(ts, n);
  }

  void notifyAllWaiters(ThreadState ts) {
    LibraryFrames.within(() -> notify(ts, this, PyInt.of(waiters().size())), "locks.py:349");
  }

  private void wake(ThreadState ts, PyObject n) {
    long woken = 0;
    for (PyFuture w : waiters()) {
      if (isEnough(ts, woken, n)) {
        break;
      }
      if (!w.done()) {
        woken++;
        w.setResult(PyBool.FALSE);
      }
    }
  }

  private static boolean isEnough(ThreadState ts, long woken, PyObject n) {
    if (n instanceof PyInt && ((PyInt) n).isLong()) {
      return woken >= ((PyInt) n).longValue();
    }
    return Comparison.holds(ts, Comparison.Op.GE, PyInt.of(woken), n);
  }

  /** Releases the lock, waits to be notified, and acquires the lock again whatever happens. */
  private static final class Wait extends LibraryCoroutine {
    private final PyCondition condition;
    private @Nullable PyFuture waiter;
    private boolean acquiring;
    private @Nullable PyBaseException raised; // by the wait
    private @Nullable PyBaseException cancelledAgain; // while the lock was acquired

    Wait(PyCondition condition) {
      super("Condition.wait", "locks.py", 248);
      this.condition = condition;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      PyFuture waiting = waiter;
      if (waiting == null) {
        return start(ts);
      }
      if (!acquiring) {
        acquiring = true;
        condition.waiters().remove(waiting);
        raised = error;
        return acquire(ts);
      }
      if (error != null) {
        if (!AsyncioErrors.isCancelled(error)) {
          condition.wake(ts, PyInt.ONE);
          throw new PyRaise(error);
        }
        cancelledAgain = error;
        return acquire(ts);
      }
      PyBaseException last = cancelledAgain != null ? cancelledAgain : raised;
      if (last != null) {
        at(last == cancelledAgain ? 291 : 272);
        condition.wake(ts, PyInt.ONE);
        throw new PyRaise(last);
      }
      return PyBool.TRUE;
    }

    private PyObject start(ThreadState ts) {
      at(264);
      if (!condition.locked(ts)) {
        throw Errors.runtimeError("cannot wait on un-acquired lock");
      }
      at(266);
      PyFuture waiting = condition.boundLoop(ts).createFuture();
      LockContext.release(ts, condition.lock);
      waiter = waiting;
      condition.waiters().addLast(waiting);
      return awaitAt(ts, 272, waiting);
    }

    private PyObject acquire(ThreadState ts) {
      return awaitAt(ts, 284, LockContext.acquire(ts, condition.lock));
    }
  }

  private static final class WaitFor extends LibraryCoroutine {
    private final PyCondition condition;
    private final Predicate predicate;

    WaitFor(PyCondition condition, Predicate predicate) {
      super("Condition.wait_for", "locks.py", 303);
      this.condition = condition;
      this.predicate = predicate;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      at(isStarted() ? 311 : 314);
      PyObject answer = predicate.ask(ts);
      if (PyOps.truth(ts, answer)) {
        return answer;
      }
      return awaitAt(
          ts,
          313,
          condition.isSubclass() ? ts.callMethod(condition, "wait") : condition.waitForNotify());
    }
  }

  private static PyCondition of(PyObject o) {
    return (PyCondition) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Condition(*args, **kwargs)", (ts, cls, args) -> new PyCondition(cls))
        .methodN(
            "__init__(self, lock=None)",
            (ts, a) -> {
              of(a[0]).init(ts, a[1]);
              return PySingleton.NONE;
            })
        .method(
            "__repr__(self)",
            (ts, self) ->
                PyStr.of(of(self).reprWith(ts, of(self).locked(ts) ? "locked" : "unlocked")))
        .method("locked(self)", (ts, self) -> ts.callMethod(of(self).lock, "locked"))
        .method("acquire(self)", (ts, self) -> ts.callMethod(of(self).lock, "acquire"))
        .method("release(self)", (ts, self) -> ts.callMethod(of(self).lock, "release"))
        .method("wait(self)", (ts, self) -> of(self).waitForNotify())
        .method(
            "wait_for(self, predicate)",
            (ts, self, predicate) -> of(self).waitFor(state -> state.call(predicate)))
        .method("notify(self, n=1)", PyCondition::notify)
        .method(
            "notify_all(self)",
            (ts, self) -> {
              of(self).notifyAllWaiters(ts);
              return PySingleton.NONE;
            })
        .getter("_lock", (ts, self) -> of(self).lock)
        .getter("_waiters", (ts, self) -> WaiterView.of(ts, of(self).waiters(), false))
        .include(LockContext.table());
  }

  private static PyObject notify(ThreadState ts, PyObject self, PyObject n) {
    of(self).notifyWaiters(ts, n);
    return PySingleton.NONE;
  }
}
