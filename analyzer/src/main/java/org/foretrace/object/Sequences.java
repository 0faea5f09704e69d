// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What list and tuple have in common. */
public final class Sequences {
  private Sequences() {}

  /**
   * The position that an index means; raises IndexError with {@code message} where there is none.
   */
  public static int position(ThreadState ts, PyInt index, int size, String message) {
    if (!index.isLong()) {
      throw Errors.indexError("cannot fit 'int' into an index-sized integer");
    }
    long i = index.longValue();
    long at = i < 0 ? i + size : i;
    if (at < 0 || at >= size) {
      throw Errors.indexError(message);
    }
    return (int) at;
  }

  /** Whether a key is an index: an int or something with {@code __index__}. */
  public static boolean isIndex(PyObject key) {
    return key instanceof PyInt || key.type().lookup("__index__") != null;
  }

  /** The items that a slice selects. */
  public static PyObject[] slice(ThreadState ts, PyObject[] items, PySlice.Range range) {
    charge(ts, range.count());
    if (range.step() == 1) {
      return Arrays.copyOfRange(items, range.start(), range.start() + range.count());
    }
    PyObject[] out = new PyObject[range.count()];
    for (int i = 0; i < out.length; i++) {
      out[i] = items[range.start() + i * range.step()];
    }
    return out;
  }

  /** {@code items * n}. */
  public static PyObject[] repeat(ThreadState ts, PyObject[] items, int size, PyObject times) {
    PyInt n = PyOps.index(ts, times);
    if (!n.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    long count = Math.max(0, n.longValue());
    if (size == 0 || count == 0) {
      return new PyObject[0];
    }
    if (count > Long.MAX_VALUE / size / 8) {
      throw Errors.raiseEmpty(Exceptions.MEMORY_ERROR);
    }
    ts.chargeMemory(8L * count * size);
    if (count * size > Integer.MAX_VALUE - 8) {
      throw new LimitExceeded("memory", "a sequence of more than 2**31 items");
    }
    PyObject[] out = new PyObject[(int) (count * size)];
    for (int i = 0; i < out.length; i += size) {
      System.arraycopy(items, 0, out, i, size);
    }
    return out;
  }

  /** Counts the memory of an array of n references, if it matters. */
  public static void charge(ThreadState ts, long n) {
    if (n >= 128) {
      ts.chargeMemory(8L * n);
      ts.chargeSteps(n >> 5);
    }
  }

  /** Counts the steps of looking at n items, if they matter. */
  static void scan(ThreadState ts, int n) {
    if (n >= 64) {
      ts.chargeSteps(n >> 3);
    }
  }

  /** Counts the steps of moving n items, if they matter. */
  static void move(ThreadState ts, int n) {
    if (n >= 1024) {
      ts.chargeSteps(n >> 7);
    }
  }

  /** {@code [a, b, ...]} with other brackets; the caller guards against recursion. */
  public static String repr(
      ThreadState ts, PyObject container, Items items, String open, String close) {
    StringBuilder text = new StringBuilder(open);
    ts.enterRecursion(" while getting the repr of an object");
    try {
      for (int i = 0; i < items.size(); i++) {
        if (i > 0) {
          text.append(", ");
        }
        String item = PyOps.repr(ts, items.get(i));
        if (item.length() > 256) {
          ts.chargeMemory(item.length());
        }
        text.append(item);
      }
    } finally {
      ts.leaveRecursion();
    }
    return text.append(close).toString();
  }

  /** A list or tuple, whose size may change while its items are asked something. */
  public interface Items {
    int size();

    PyObject get(int index);
  }

  /** {@code a op b} of two lists or tuples. */
  public static PyObject compare(ThreadState ts, Comparison.Op op, Items a, Items b) {
    scan(ts, Math.min(a.size(), b.size()));
    boolean equality = op == Comparison.Op.EQ || op == Comparison.Op.NE;
    if (equality && a.size() != b.size()) {
      return PyBool.of(op == Comparison.Op.NE);
    }
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      PyObject x = a.get(i);
      PyObject y = b.get(i);
      if (!PyOps.equal(ts, x, y)) {
        if (equality) {
          return PyBool.of(op == Comparison.Op.NE);
        }
        return Comparison.compare(ts, op, x, y);
      }
    }
    return PyBool.of(op.holds(Integer.compare(a.size(), b.size())));
  }

  /** The same of tuples, where the lengths decide only after the items. */
  public static PyObject compareTuples(ThreadState ts, Comparison.Op op, PyTuple a, PyTuple b) {
    int common = Math.min(a.size(), b.size());
    scan(ts, common);
    for (int i = 0; i < common; i++) {
      PyObject x = a.get(i);
      PyObject y = b.get(i);
      if (!PyOps.equal(ts, x, y)) {
        if (op == Comparison.Op.EQ || op == Comparison.Op.NE) {
          return PyBool.of(op == Comparison.Op.NE);
        }
        return Comparison.compare(ts, op, x, y);
      }
    }
    return PyBool.of(op.holds(Integer.compare(a.size(), b.size())));
  }

  /** The place of a value between two bounds as index() takes them; -1 where it is not. */
  public static int find(
      ThreadState ts, Items items, PyObject value, @Nullable PyObject from, @Nullable PyObject to) {
    scan(ts, items.size());
    long start = bound(ts, from, 0, items.size());
    long stop = bound(ts, to, Long.MAX_VALUE, items.size());
    for (long i = start; i < stop && i < items.size(); i++) {
      if (PyOps.equal(ts, items.get((int) i), value)) {
        return (int) i;
      }
    }
    return -1;
  }

  private static long bound(ThreadState ts, @Nullable PyObject o, long absent, int size) {
    if (o == null) {
      return absent;
    }
    if (!isIndex(o)) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    long i = PyOps.index(ts, o).clampedInt();
    return i < 0 ? Math.max(0, i + size) : i;
  }
}
