// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code slice(start, stop, step)}; absent parts are None. */
public final class PySlice extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("slice", PySlice.class, SliceMethods::table).notSubclassable();

  private final PyObject start;
  private final PyObject stop;
  private final PyObject step;

  public PySlice(PyObject start, PyObject stop, PyObject step) {
    super(TYPE);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  public PyObject start() {
    return start;
  }

  public PyObject stop() {
    return stop;
  }

  public PyObject step() {
    return step;
  }

  /** The indexes that a slice selects of a sequence: {@code start + i * step}, i below count. */
  public record Range(int start, int stop, int step, int count) {}

  /** CPython's PySlice_Unpack and PySlice_AdjustIndices. */
  public Range indices(ThreadState ts, int length) {
    long by = step == PySingleton.NONE ? 1 : part(ts, step);
    if (by == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Integer.MAX_VALUE);
    long from = start == PySingleton.NONE ? (by < 0 ? Long.MAX_VALUE : 0) : part(ts, start);
    long to =
        stop == PySingleton.NONE ? (by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : part(ts, stop);
    from = adjust(from, length, by, start == PySingleton.NONE);
    to = adjust(to, length, by, stop == PySingleton.NONE);
    long count = 0;
    if (by < 0 && to < from) {
      count = (from - to - 1) / -by + 1;
    } else if (by > 0 && from < to) {
      count = (to - from - 1) / by + 1;
    }
    return new Range((int) from, (int) to, (int) Math.min(by, Integer.MAX_VALUE), (int) count);
  }

  private static long adjust(long index, int length, long step, boolean absent) {
    if (index < 0) {
      long fromEnd = absent ? -1 : index + length;
      return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd;
    }
    return index >= length ? (step < 0 ? length - 1 : length) : index;
  }

  // An index, clamped: longer than any sequence is long enough.
  static long part(ThreadState ts, PyObject o) {
    if (!Sequences.isIndex(o)) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return PyOps.index(ts, o).clampedInt();
  }
}
