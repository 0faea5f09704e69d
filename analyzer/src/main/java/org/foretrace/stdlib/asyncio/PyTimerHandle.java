// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.loop.Instant;
import org.foretrace.loop.Timer;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;

/** {@code asyncio.TimerHandle}: a call with a deadline. */
public final class PyTimerHandle extends PyHandle implements Timer {
  public static final PyType TYPE =
      PyType.builtin(
          "asyncio.events",
          "TimerHandle",
          PyTimerHandle.class,
          PyHandle.TYPE,
          PyTimerHandle::table);

  private final Instant when;
  private final PyObject shownWhen; // the float or int as it was given
  private boolean scheduled;

  PyTimerHandle(
      PyEventLoop loop,
      Instant when,
      PyObject shownWhen,
      PyObject callback,
      PyObject[] args,
      PyContext context) {
    super(TYPE, loop, callback, args, context);
    this.when = when;
    this.shownWhen = shownWhen;
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
  void cancel(ThreadState ts) {
    if (!isWithdrawn()) {
      loop().core().timerCancelled(this);
    }
    super.cancel(ts);
  }

  @Override
  void appendWhen(ThreadState ts, StringBuilder text) {
    text.append(" when=").append(PyOps.str(ts, shownWhen));
  }

  private static PyTimerHandle timer(PyObject o) {
    return (PyTimerHandle) o;
  }

  private static PyObject compare(ThreadState ts, Comparison.Op op, PyObject a, PyObject b) {
    if (!(b instanceof PyTimerHandle)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return Comparison.compare(ts, op, timer(a).shownWhen, timer(b).shownWhen);
  }

  private static PyObject orEqual(ThreadState ts, Comparison.Op op, PyObject a, PyObject b) {
    if (!(b instanceof PyTimerHandle)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return PyOps.truth(ts, compare(ts, op, a, b)) ? PyBool.TRUE : equal(ts, a, b);
  }

  private static PyObject equal(ThreadState ts, PyObject a, PyObject b) {
    if (!(b instanceof PyTimerHandle)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyTimerHandle x = timer(a);
    PyTimerHandle y = timer(b);
    return PyBool.of(
        PyOps.equal(ts, x.shownWhen, y.shownWhen)
            && x.isWithdrawn() == y.isWithdrawn()
            && (x.isWithdrawn() || sameCall(ts, x, y)));
  }

  private static boolean sameCall(ThreadState ts, PyTimerHandle x, PyTimerHandle y) {
    PyObject f = x.callback();
    PyObject g = y.callback();
    return f != null
        && g != null
        && PyOps.equal(ts, f, g)
        && PyOps.equal(ts, PyTuple.of(x.args()), PyTuple.of(y.args()));
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .method("when(self)", (ts, self) -> timer(self).shownWhen)
        .getter("_when", (ts, self) -> timer(self).shownWhen)
        .getter("_scheduled", (ts, self) -> PyBool.of(timer(self).scheduled))
        .method("__hash__(self)", (ts, self) -> PyInt.of(PyOps.hash(ts, timer(self).shownWhen)))
        .method("__lt__(self, other)", (ts, a, b) -> compare(ts, Comparison.Op.LT, a, b))
        .method("__gt__(self, other)", (ts, a, b) -> compare(ts, Comparison.Op.GT, a, b))
        .method("__le__(self, other)", (ts, a, b) -> orEqual(ts, Comparison.Op.LT, a, b))
        .method("__ge__(self, other)", (ts, a, b) -> orEqual(ts, Comparison.Op.GT, a, b))
        .method("__eq__(self, other)", (ts, a, b) -> equal(ts, a, b));
  }
}
