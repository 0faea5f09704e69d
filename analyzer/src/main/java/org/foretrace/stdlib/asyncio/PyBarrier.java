// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Locale;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
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

/** {@code asyncio.Barrier}. */
final class PyBarrier extends LoopBound {
  static final PyType TYPE =
      PyType.builtin("asyncio.locks", "Barrier", PyBarrier.class, PyType.OBJECT, PyBarrier::table)
          .withDict();

  /** As {@code repr} shows it. */
  private enum State {
    FILLING,
    DRAINING,
    RESETTING,
    BROKEN
  }

  private final PyCondition condition = PyCondition.create();
  private PyObject parties = PyInt.ONE;
  private State state = State.FILLING;
  private int count;

  PyBarrier(PyType type) {
    super(type);
  }

  private void init(ThreadState ts, PyObject given) {
    if (Comparison.holds(ts, Comparison.Op.LT, given, PyInt.ONE)) {
      throw Errors.valueError("parties must be > 0");
    }
    parties = given;
  }

  private int waiting() {
    return state == State.FILLING ? count : 0;
  }

  private String repr(ThreadState ts) {
    String extra = state.name().toLowerCase(Locale.ROOT);
    if (state != State.BROKEN) {
      extra += ", waiters:" + waiting() + "/" + PyOps.str(ts, parties);
    }
    return "<" + plainRepr(ts, this) + " [" + extra + "]>";
  }

  private void exit(ThreadState ts) {
    if (count == 0) {
      if (state == State.RESETTING || state == State.DRAINING) {
        state = State.FILLING;
      }
      condition.notifyAllWaiters(ts);
    }
  }

  /** The steps of {@code wait()}. */
  private enum Step {
    ACQUIRE,
    BLOCK,
    ENTER,
    WAIT
  }

  private static final class Wait extends LibraryCoroutine {
    private final PyBarrier barrier;
    private Step step = Step.ACQUIRE;
    private int index;

    Wait(PyBarrier barrier) {
      super("Barrier.wait", "locks.py", 511);
      this.barrier = barrier;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      if (step == Step.ACQUIRE) {
        step = Step.BLOCK;
        return awaitAt(ts, 518, LockContext.acquire(ts, barrier.condition.lock()));
      }
      if (step == Step.BLOCK) {
        check(error); // without the lock
        step = Step.ENTER;
        return guarded(
            ts,
            () ->
                awaitAt(
                    ts,
                    519,
                    barrier.condition.waitFor(
                        t ->
                            PyBool.of(
                                barrier.state != State.DRAINING
                                    && barrier.state != State.RESETTING))));
      }
      return guarded(ts, () -> inside(ts, error));
    }

    @Override
    int[] outerLines(int innermost) {
      return switch (innermost) {
        case 519 -> new int[] {540, 519};
        case 548 -> new int[] {548, 519};
        case 527 -> new int[] {564, 527};
        case 567 -> new int[] {567, 527};
        default -> super.outerLines(innermost);
      };
    }

    private PyObject inside(ThreadState ts, @Nullable PyBaseException error) {
      if (step == Step.ENTER) {
        check(error);
        at(548);
        if (barrier.state == State.BROKEN) {
          throw Errors.raise(AsyncioErrors.BROKEN_BARRIER_ERROR, "Barrier aborted");
        }
        step = Step.WAIT;
        index = barrier.count++;
        if (!PyOps.equal(ts, PyInt.of(index + 1L), barrier.parties)) {
          return leaving(
              ts,
              () ->
                  awaitAt(
                      ts,
                      527,
                      barrier.condition.waitFor(t -> PyBool.of(barrier.state != State.FILLING))));
        }
        return leaving(ts, () -> drain(ts));
      }
      return leaving(ts, () -> afterWait(error));
    }

    private PyObject drain(ThreadState ts) {
      barrier.state = State.DRAINING;
      barrier.condition.notifyAllWaiters(ts);
      return finish();
    }

    private PyObject afterWait(@Nullable PyBaseException error) {
      check(error);
      at(567);
      if (barrier.state == State.BROKEN || barrier.state == State.RESETTING) {
        throw Errors.raise(AsyncioErrors.BROKEN_BARRIER_ERROR, "Abort or reset of barrier");
      }
      return PySingleton.NONE;
    }

    private PyObject finish() {
      return PySingleton.NONE;
    }

    // try: ... finally: self._count -= 1; self._exit(). An await is no end yet.
    private PyObject leaving(ThreadState ts, Part part) {
      PyObject out;
      try {
        out = part.run();
      } catch (PyRaise e) {
        barrier.count--;
        barrier.exit(ts);
        throw e;
      }
      if (out != PySingleton.NONE) {
        return out;
      }
      barrier.count--;
      barrier.exit(ts);
      LockContext.release(ts, barrier.condition.lock());
      return PyInt.of(index);
    }

    // async with self._cond: what raises releases the lock.
    private PyObject guarded(ThreadState ts, Part part) {
      try {
        return part.run();
      } catch (PyRaise e) {
        LockContext.release(ts, barrier.condition.lock());
        throw e;
      }
    }
  }

  /** A part of a coroutine. */
  private interface Part {
    PyObject run();
  }

  /** {@code reset()} and {@code abort()}. */
  private static final class Change extends LibraryCoroutine {
    private final PyBarrier barrier;
    private final boolean abort;
    private boolean acquired;

    Change(PyBarrier barrier, String name, int line, boolean abort) {
      super("Barrier." + name, "locks.py", line);
      this.barrier = barrier;
      this.abort = abort;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      if (!acquired) {
        acquired = true;
        return awaitAt(ts, abort ? 598 : 583, LockContext.acquire(ts, barrier.condition.lock()));
      }
      barrier.state = abort ? State.BROKEN : barrier.count > 0 ? State.RESETTING : State.FILLING;
      barrier.condition.notifyAllWaiters(ts);
      LockContext.release(ts, barrier.condition.lock());
      return PySingleton.NONE;
    }
  }

  /** {@code __aenter__} and {@code __aexit__}. */
  private static final class Enter extends LibraryCoroutine {
    private final PyBarrier barrier;
    private boolean awaited;

    Enter(PyBarrier barrier) {
      super("Barrier.__aenter__", "locks.py", 503);
      this.barrier = barrier;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      if (!awaited) {
        awaited = true;
        return awaitAt(
            ts, 506, barrier.isSubclass() ? ts.callMethod(barrier, "wait") : new Wait(barrier));
      }
      return given(value);
    }
  }

  private static final class Exit extends LibraryCoroutine {
    Exit() {
      super("Barrier.__aexit__", "locks.py", 508);
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      return PySingleton.NONE;
    }
  }

  private static PyBarrier of(PyObject o) {
    return (PyBarrier) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Barrier(*args, **kwargs)", (ts, cls, args) -> new PyBarrier(cls))
        .method(
            "__init__(self, parties)",
            (ts, self, parties) -> {
              of(self).init(ts, parties);
              return PySingleton.NONE;
            })
        .method("__repr__(self)", (ts, self) -> PyStr.of(of(self).repr(ts)))
        .method("__aenter__(self)", (ts, self) -> new Enter(of(self)))
        .methodN("__aexit__(self, *args)", (ts, a) -> new Exit())
        .method("wait(self)", (ts, self) -> new Wait(of(self)))
        .method("reset(self)", (ts, self) -> new Change(of(self), "reset", 577, false))
        .method("abort(self)", (ts, self) -> new Change(of(self), "abort", 592, true))
        .getter("parties", (ts, self) -> of(self).parties)
        .getter("n_waiting", (ts, self) -> PyInt.of(of(self).waiting()))
        .getter("broken", (ts, self) -> PyBool.of(of(self).state == State.BROKEN));
  }
}
