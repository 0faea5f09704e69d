// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.loop.Instant;
import org.foretrace.loop.Timer;
import org.foretrace.object.Awaitables;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.Sendable;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.sleep}. */
final class Sleep extends LibraryCoroutine {
  private final PyObject delay;
  private final PyObject result;
  private boolean awaited;
  private @Nullable WakeTimer timer;

  Sleep(PyObject delay, PyObject result) {
    super("sleep", "tasks.py", 703);
    this.delay = delay;
    this.result = result;
  }

  @Override
  protected PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    if (!awaited) {
      awaited = true;
      return start(ts);
    }
    WakeTimer set = timer;
    if (set != null) {
      set.cancel();
    }
    check(error);
    return set == null ? result : given(value);
  }

  @Override
  int[] outerLines(int innermost) {
    return innermost == 706 ? new int[] {700, 706} : super.outerLines(innermost);
  }

  private PyObject start(ThreadState ts) {
    at(705);
    if (isNotPositive(ts)) {
      return awaitAt(ts, 706, new BareYield());
    }
    at(710);
    if (isNan()) {
      throw Errors.valueError("Invalid delay: NaN (not a number)");
    }
    at(712);
    PyEventLoop loop = AsyncioState.in(ts).requireRunning();
    PyFuture future = loop.createFuture();
    loop.checkClosed();
    Instant when = deadline(ts, loop);
    WakeTimer set = new WakeTimer(loop, when, future, result);
    loop.core().add(set);
    timer = set;
    return awaitAt(ts, 718, future);
  }

  private boolean isNotPositive(ThreadState ts) {
    if (delay instanceof PyFloat && !delay.type().isHeap()) {
      return ((PyFloat) delay).value() <= 0;
    }
    if (delay instanceof PyInt && !delay.type().isHeap()) {
      return ((PyInt) delay).signum() <= 0;
    }
    return Comparison.holds(ts, Comparison.Op.LE, delay, PyInt.ZERO);
  }

  private boolean isNan() {
    if (delay instanceof PyFloat) {
      return Double.isNaN(((PyFloat) delay).value());
    }
    return false;
  }

  private Instant deadline(ThreadState ts, PyEventLoop loop) {
    if (delay instanceof PyFloat) {
      return loop.core().clock().read().plus(((PyFloat) delay).value());
    }
    if (delay instanceof PyInt && ((PyInt) delay).isLong()) {
      return loop.core().clock().read().plus((double) ((PyInt) delay).longValue());
    }
    return loop.state().time().instantOf(ts, loop.deadline(delay));
  }

  /** Yields None once: the next turn goes on. */
  private static final class BareYield extends PyObject implements Sendable, Awaitables.Native {
    private boolean yielded;

    BareYield() {
      super(PyType.OBJECT);
    }

    @Override
    public PyObject awaitIterator(ThreadState ts) {
      return this;
    }

    @Override
    public @Nullable PyObject send(ThreadState ts, PyObject value) {
      if (yielded) {
        return null;
      }
      yielded = true;
      return PySingleton.NONE;
    }

    @Override
    public @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception) {
      throw new PyRaise(exception);
    }

    @Override
    public PyObject returned() {
      return PySingleton.NONE;
    }

    @Override
    public void close(ThreadState ts) {}
  }

  /** Sets the result of a future unless that is cancelled, when its time has come. */
  private static final class WakeTimer implements Timer {
    private final PyEventLoop loop;
    private final Instant when;
    private final PyFuture future;
    private final PyObject result;
    private boolean scheduled;
    private boolean cancelled;

    WakeTimer(PyEventLoop loop, Instant when, PyFuture future, PyObject result) {
      this.loop = loop;
      this.when = when;
      this.future = future;
      this.result = result;
    }

    void cancel() {
      if (!cancelled) {
        loop.core().timerCancelled(this);
        cancelled = true;
      }
    }

    @Override
    public Instant when() {
      return when;
    }

    @Override
    public void setScheduled(boolean value) {
      scheduled = value;
    }

    @Override
    public boolean isScheduled() {
      return scheduled;
    }

    @Override
    public boolean isWithdrawn() {
      return cancelled;
    }

    @Override
    public void run() {
      if (!future.cancelled()) {
        try {
          future.setResult(result);
        } catch (PyRaise e) {
          loop.callbackFailed(
              e, "_set_result_unless_cancelled() at " + Library.path("futures.py:312"), null);
        }
      }
    }
  }
}
