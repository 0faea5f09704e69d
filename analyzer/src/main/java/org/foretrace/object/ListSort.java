// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * CPython's list sort (Objects/listsort.txt): powersort with binary insertion and galloping. It
 * compares the same pairs in the same order, since a {@code __lt__} of the program can be seen.
 */
final class ListSort {
  private static final int MAX_MINRUN = 64;
  private static final int MIN_GALLOP = 7;

  private final ThreadState ts;
  private final Less less;
  private final PyObject[] keys;
  private final PyObject @Nullable [] values; // moved along with the keys
  private int minGallop = MIN_GALLOP;
  // The runs that are found and not merged yet.
  private final int[] base = new int[85];
  private final int[] length = new int[85];
  private final int[] power = new int[85];
  private int pending;

  /** {@code a < b}. */
  interface Less {
    boolean test(PyObject a, PyObject b);
  }

  private ListSort(ThreadState ts, PyObject[] keys, PyObject @Nullable [] values) {
    this.ts = ts;
    this.keys = keys;
    this.values = values;
    this.less = lessFor(ts, keys);
  }

  /** Sorts keys in place, and values along with them where there are any. */
  static void sort(ThreadState ts, PyObject[] keys, PyObject @Nullable [] values) {
    if (keys.length > 1) {
      new ListSort(ts, keys, values).run();
    }
  }

  // ---- comparison

  private static Less lessFor(ThreadState ts, PyObject[] keys) {
    PyType type = keys[0].type();
    boolean longs = type == PyInt.TYPE;
    for (PyObject key : keys) {
      if (key.type() != type) {
        return (a, b) -> Comparison.holds(ts, Comparison.Op.LT, a, b);
      }
      longs = longs && ((PyInt) key).isLong();
    }
    if (longs) {
      return (a, b) -> ((PyInt) a).longValue() < ((PyInt) b).longValue();
    }
    if (type == PyFloat.TYPE) {
      return (a, b) -> ((PyFloat) a).value() < ((PyFloat) b).value();
    }
    if (type == PyStr.TYPE) {
      return (a, b) -> CodePoints.compare(((PyStr) a).value(), ((PyStr) b).value()) < 0;
    }
    return (a, b) -> sameTypeLess(ts, a, b);
  }

  // As CPython for keys of one type: __lt__ first alone, then the whole comparison.
  private static boolean sameTypeLess(ThreadState ts, PyObject a, PyObject b) {
    if (a.type().isHeap()) {
      PyObject method = Attributes.special(ts, a, "__lt__");
      PyObject result = method == null ? PySingleton.NOT_IMPLEMENTED : ts.call(method, b);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return PyOps.truth(ts, result);
      }
    }
    return Comparison.holds(ts, Comparison.Op.LT, a, b);
  }

  private boolean less(PyObject a, PyObject b) {
    return less.test(a, b);
  }

  // ---- the whole

  private void run() {
    int remaining = keys.length;
    int lo = 0;
    int minrun = minrun(remaining);
    while (remaining > 0) {
      ts.chargeSteps(1);
      int n = countRun(lo, lo + remaining);
      if (n < minrun) {
        int forced = Math.min(minrun, remaining);
        insertionSort(lo, lo + forced, lo + n);
        n = forced;
      }
      foundRun(lo, n);
      base[pending] = lo;
      length[pending] = n;
      pending++;
      lo += n;
      remaining -= n;
    }
    while (pending > 1) {
      int i = pending - 2;
      if (i > 0 && length[i - 1] < length[i + 1]) {
        i--;
      }
      mergeAt(i);
    }
  }

  private static int minrun(int total) {
    int n = total;
    int odd = 0;
    while (n >= MAX_MINRUN) {
      odd |= n & 1;
      n >>= 1;
    }
    return n + odd;
  }

  // The run at the top of the stack gets its power, and what has a greater one is merged.
  private void foundRun(int start, int n) {
    if (pending == 0) {
      return;
    }
    int top = pending - 1;
    int p = powerOf(base[top], length[top], n, keys.length);
    while (pending > 1 && power[pending - 2] > p) {
      mergeAt(pending - 2);
    }
    power[pending - 1] = p;
    assert base[pending - 1] + length[pending - 1] == start;
  }

  private static int powerOf(int start, int n1, int n2, int total) {
    long a = 2L * start + n1;
    long b = a + n1 + n2;
    int result = 1;
    while (true) {
      if (a >= total) {
        a -= total;
        b -= total;
      } else if (b >= total) {
        return result;
      }
      a <<= 1;
      b <<= 1;
      result++;
    }
  }

  // ---- runs

  private int countRun(int lo, int hi) {
    int n = lo + 1;
    while (n < hi && !less(keys[n], keys[n - 1])) {
      n++;
    }
    if (n == hi) {
      return n - lo;
    }
    if (n > lo + 1) {
      if (less(keys[lo], keys[n - 1])) {
        return n - lo;
      }
      reverse(lo, n); // all equal so far: the start of a descending run
    }
    n++;
    int equal = 0;
    for (; n < hi; n++) {
      if (less(keys[n], keys[n - 1])) {
        reverseEqual(n, equal);
        equal = 0;
      } else if (less(keys[n - 1], keys[n])) {
        break;
      } else {
        equal++;
      }
    }
    reverseEqual(n, equal);
    reverse(lo, n);
    while (n < hi && !less(keys[n], keys[n - 1])) {
      n++;
    }
    return n - lo;
  }

  private void reverseEqual(int end, int equal) {
    if (equal > 0) {
      reverse(end - equal - 1, end);
    }
  }

  private void reverse(int from, int to) {
    reverse(keys, from, to);
    if (values != null) {
      reverse(values, from, to);
    }
  }

  static void reverse(PyObject[] a, int from, int to) {
    for (int i = from, k = to - 1; i < k; i++, k--) {
      PyObject t = a[i];
      a[i] = a[k];
      a[k] = t;
    }
  }

  private void insertionSort(int lo, int hi, int start) {
    for (int i = start; i < hi; i++) {
      PyObject pivot = keys[i];
      int left = lo;
      int right = i;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (less(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      insert(keys, i, left);
      if (values != null) {
        insert(values, i, left);
      }
    }
  }

  private static void insert(PyObject[] a, int from, int to) {
    PyObject moved = a[from];
    System.arraycopy(a, to, a, to + 1, from - to);
    a[to] = moved;
  }

  // ---- galloping

  // Where key belongs in a[from, from + n), before equal ones; relative to from.
  private int gallopLeft(PyObject key, PyObject[] a, int from, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less(a[from + hint], key)) {
      int max = n - hint;
      while (offset < max && less(a[from + hint + offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, max) + hint;
      last += hint;
    } else {
      int max = hint + 1;
      while (offset < max && !less(a[from + hint - offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, max);
      int k = last;
      last = hint - offset;
      offset = hint - k;
    }
    last++;
    while (last < offset) {
      int m = last + ((offset - last) >> 1);
      if (less(a[from + m], key)) {
        last = m + 1;
      } else {
        offset = m;
      }
    }
    return offset;
  }

  // Where key belongs in a[from, from + n), after equal ones; relative to from.
  private int gallopRight(PyObject key, PyObject[] a, int from, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less(key, a[from + hint])) {
      int max = hint + 1;
      while (offset < max && less(key, a[from + hint - offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, max);
      int k = last;
      last = hint - offset;
      offset = hint - k;
    } else {
      int max = n - hint;
      while (offset < max && !less(key, a[from + hint + offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, max) + hint;
      last += hint;
    }
    last++;
    while (last < offset) {
      int m = last + ((offset - last) >> 1);
      if (less(key, a[from + m])) {
        offset = m;
      } else {
        last = m + 1;
      }
    }
    return offset;
  }

  // ---- merging

  private void mergeAt(int i) {
    int a = base[i];
    int na = length[i];
    int b = base[i + 1];
    int nb = length[i + 1];
    length[i] = na + nb;
    if (i == pending - 3) {
      base[i + 1] = base[i + 2];
      length[i + 1] = length[i + 2];
      power[i + 1] = power[i + 2];
    }
    pending--;
    int k = gallopRight(keys[b], keys, a, na, 0);
    a += k;
    na -= k;
    if (na == 0) {
      return;
    }
    nb = gallopLeft(keys[a + na - 1], keys, b, nb, nb - 1);
    if (nb == 0) {
      return;
    }
    if (na <= nb) {
      new Low(a, na, b, nb).merge();
    } else {
      new High(a, na, b, nb).merge();
    }
  }

  private static PyObject[] part(PyObject[] a, int from, int n) {
    PyObject[] copy = new PyObject[n];
    System.arraycopy(a, from, copy, 0, n);
    return copy;
  }

  /** Merges from the left, the left run copied out. */
  private final class Low {
    private final PyObject[] aKeys;
    private final PyObject @Nullable [] aValues;
    private int a;
    private int na;
    private int b;
    private int nb;
    private int dest;

    Low(int a, int na, int b, int nb) {
      ts.chargeMemory(8L * na);
      this.aKeys = part(keys, a, na);
      this.aValues = values == null ? null : part(values, a, na);
      this.na = na;
      this.b = b;
      this.nb = nb;
      this.dest = a;
    }

    void merge() {
      try {
        takeB(1);
        if (nb > 0 && na > 1) {
          loop();
        }
        if (nb > 0 && na == 1) {
          // The last of a belongs at the end.
          takeB(nb);
        }
      } finally {
        takeA(na);
      }
    }

    private void takeA(int n) {
      System.arraycopy(aKeys, a, keys, dest, n);
      if (values != null && aValues != null) {
        System.arraycopy(aValues, a, values, dest, n);
      }
      a += n;
      na -= n;
      dest += n;
    }

    private void takeB(int n) {
      System.arraycopy(keys, b, keys, dest, n);
      if (values != null) {
        System.arraycopy(values, b, values, dest, n);
      }
      b += n;
      nb -= n;
      dest += n;
    }

    private boolean done() {
      return nb == 0 || na <= 1;
    }

    private void loop() {
      int gallop = minGallop;
      while (true) {
        if (oneByOne(gallop)) {
          return;
        }
        gallop++;
        int aCount;
        int bCount;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          aCount = gallopRight(keys[b], aKeys, a, na, 0);
          if (aCount > 0) {
            takeA(aCount);
            if (na <= 1) {
              return;
            }
          }
          takeB(1);
          if (nb == 0) {
            return;
          }
          bCount = gallopLeft(aKeys[a], keys, b, nb, 0);
          if (bCount > 0) {
            takeB(bCount);
            if (nb == 0) {
              return;
            }
          }
          takeA(1);
          if (na == 1) {
            return;
          }
        } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }

    private boolean oneByOne(int gallop) {
      int aCount = 0;
      int bCount = 0;
      while (true) {
        if (less(keys[b], aKeys[a])) {
          takeB(1);
          bCount++;
          aCount = 0;
          if (done()) {
            return true;
          }
          if (bCount >= gallop) {
            return false;
          }
        } else {
          takeA(1);
          aCount++;
          bCount = 0;
          if (done()) {
            return true;
          }
          if (aCount >= gallop) {
            return false;
          }
        }
      }
    }
  }

  /** Merges from the right, the right run copied out. */
  private final class High {
    private final PyObject[] bKeys;
    private final PyObject @Nullable [] bValues;
    private final int aBase;
    private int na;
    private int nb;
    private int dest; // one past the next place to fill

    High(int a, int na, int b, int nb) {
      ts.chargeMemory(8L * nb);
      this.bKeys = part(keys, b, nb);
      this.bValues = values == null ? null : part(values, b, nb);
      this.aBase = a;
      this.na = na;
      this.nb = nb;
      this.dest = b + nb;
    }

    void merge() {
      try {
        takeA(1);
        if (na > 0 && nb > 1) {
          loop();
        }
        if (na > 0 && nb == 1) {
          // The first of b belongs at the front.
          takeA(na);
        }
      } finally {
        takeB(nb);
      }
    }

    private void takeA(int n) {
      System.arraycopy(keys, aBase + na - n, keys, dest - n, n);
      if (values != null) {
        System.arraycopy(values, aBase + na - n, values, dest - n, n);
      }
      na -= n;
      dest -= n;
    }

    private void takeB(int n) {
      System.arraycopy(bKeys, nb - n, keys, dest - n, n);
      if (values != null && bValues != null) {
        System.arraycopy(bValues, nb - n, values, dest - n, n);
      }
      nb -= n;
      dest -= n;
    }

    private boolean done() {
      return na == 0 || nb <= 1;
    }

    private void loop() {
      int gallop = minGallop;
      while (true) {
        if (oneByOne(gallop)) {
          return;
        }
        gallop++;
        int aCount;
        int bCount;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          aCount = na - gallopRight(bKeys[nb - 1], keys, aBase, na, na - 1);
          if (aCount > 0) {
            takeA(aCount);
            if (na == 0) {
              return;
            }
          }
          takeB(1);
          if (nb == 1) {
            return;
          }
          bCount = nb - gallopLeft(keys[aBase + na - 1], bKeys, 0, nb, nb - 1);
          if (bCount > 0) {
            takeB(bCount);
            if (nb <= 1) {
              return;
            }
          }
          takeA(1);
          if (na == 0) {
            return;
          }
        } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }

    private boolean oneByOne(int gallop) {
      int aCount = 0;
      int bCount = 0;
      while (true) {
        if (less(bKeys[nb - 1], keys[aBase + na - 1])) {
          takeA(1);
          aCount++;
          bCount = 0;
          if (done()) {
            return true;
          }
          if (aCount >= gallop) {
            return false;
          }
        } else {
          takeB(1);
          bCount++;
          aCount = 0;
          if (done()) {
            return true;
          }
          if (bCount >= gallop) {
            return false;
          }
        }
      }
    }
  }
}
