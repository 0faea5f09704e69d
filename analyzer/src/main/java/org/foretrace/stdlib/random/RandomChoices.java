// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.random;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.ClassChecks;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyRange;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.Numbers;
import org.foretrace.text.RandomNumbers;
import org.foretrace.text.RandomSource;

/** Choosing from sequences: choice, choices, shuffle, sample. */
final class RandomChoices {
  private RandomChoices() {}

  static void addTo(BuiltinTable t) {
    t.method("choice(self, seq)", RandomChoices::choice);
    t.methodN(
        "choices(self, population, weights=None, *, cum_weights=None, k=1)",
        RandomChoices::choices);
    t.method("shuffle(self, x)", RandomChoices::shuffle);
    t.methodN("sample(self, population, k, *, counts=None)", RandomChoices::sample);
  }

  private static PyObject choice(ThreadState ts, PyObject self, PyObject sequence) {
    int n = PyOps.length(ts, sequence);
    int index = RandomNumbers.choice(RandomMethods.source(ts, self), n);
    return PyOps.getItem(ts, sequence, PyInt.of(index));
  }

  private static PyObject choices(ThreadState ts, PyObject[] args) {
    PyObject population = args[1];
    PyObject weights = args[2];
    PyObject cumulative = args[3];
    int n = PyOps.length(ts, population);
    RandomSource source = RandomMethods.source(ts, args[0]);
    if (cumulative == PySingleton.NONE && weights == PySingleton.NONE) {
      int[] chosen = RandomNumbers.choices(source, n, count(ts, args[4]));
      return pick(ts, population, chosen);
    }
    if (cumulative != PySingleton.NONE && weights != PySingleton.NONE) {
      throw Errors.typeError("Cannot specify both weights and cumulative weights");
    }
    List<PyObject> sums =
        cumulative == PySingleton.NONE ? accumulate(ts, weights) : PyOps.toList(ts, cumulative);
    if (sums.size() != n) {
      throw Errors.valueError("The number of weights does not match the population");
    }
    if (n == 0) {
      throw Errors.indexError("list index out of range");
    }
    PyObject total = Operators.add(ts, sums.get(n - 1), PyFloat.of(0.0));
    boolean exact = total instanceof PyFloat;
    if (!exact) {
      throw ts.unsupported("random.choices(weights=) of other types than int and float");
    }
    int k = count(ts, args[4]);
    double[] doubles = doubles(ts, sums);
    double end = ((PyFloat) total).value();
    if (doubles != null) {
      return pick(
          ts, population, RandomNumbers.choices(source, n, end, (x, i) -> x < doubles[i], k));
    }
    int[] chosen =
        RandomNumbers.choices(
            source,
            n,
            end,
            (x, i) -> Comparison.holds(ts, Comparison.Op.LT, PyFloat.of(x), sums.get(i)),
            k);
    return pick(ts, population, chosen);
  }

  // Null where comparing doubles would not be exact.
  private static double @org.jspecify.annotations.Nullable [] doubles(
      ThreadState ts, List<PyObject> numbers) {
    double[] all = new double[numbers.size()];
    for (int i = 0; i < all.length; i++) {
      PyObject o = numbers.get(i);
      boolean small =
          o.type() == PyInt.TYPE
              && ((PyInt) o).isLong()
              && Math.abs(((PyInt) o).longValue()) < 1L << 53;
      if (!small && o.type() != PyFloat.TYPE) {
        return null;
      }
      all[i] = Numbers.real(ts, o);
    }
    return all;
  }

  private static List<PyObject> accumulate(ThreadState ts, PyObject weights) {
    if (weights instanceof PyInt) {
      throw Errors.typeError(
          "The number of choices must be a keyword argument: k=" + PyOps.repr(ts, weights));
    }
    List<PyObject> sums = new ArrayList<>();
    PyOps.iterate(
        ts,
        weights,
        w -> sums.add(sums.isEmpty() ? w : Operators.add(ts, sums.get(sums.size() - 1), w)));
    return sums;
  }

  private static int count(ThreadState ts, PyObject k) {
    int n = PyOps.index(ts, k).clampedInt();
    ts.chargeMemory(8L * Math.max(0, n));
    ts.chargeSteps(Math.max(0, n));
    return n;
  }

  private static PyObject pick(ThreadState ts, PyObject population, int[] indexes) {
    PyObject[] chosen = new PyObject[indexes.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = PyOps.getItem(ts, population, PyInt.of(indexes[i]));
    }
    return PyList.of(chosen);
  }

  private static PyObject shuffle(ThreadState ts, PyObject self, PyObject x) {
    int n = PyOps.length(ts, x);
    RandomSource source = RandomMethods.source(ts, self);
    ts.chargeSteps(n);
    if (x.type() == PyList.TYPE) {
      PyList list = (PyList) x;
      for (int i = n - 1; i > 0; i--) {
        int j = (int) source.randbelow(i + 1L);
        if (list.size() != n) {
          throw Errors.indexError("list index out of range");
        }
        PyObject old = list.get(i);
        list.set(i, list.get(j));
        list.set(j, old);
      }
      return PySingleton.NONE;
    }
    for (int i = n - 1; i > 0; i--) {
      PyInt at = PyInt.of(i);
      PyInt other = PyInt.of(source.randbelow(i + 1L));
      PyObject first = PyOps.getItem(ts, x, other);
      PyObject second = PyOps.getItem(ts, x, at);
      PyOps.setItem(ts, x, at, first);
      PyOps.setItem(ts, x, other, second);
    }
    return PySingleton.NONE;
  }

  private static boolean isSequence(ThreadState ts, PyObject o) {
    if (o instanceof PyList
        || o instanceof PyTuple
        || o instanceof PyStr
        || o instanceof PyRange
        || o instanceof PyBytes) {
      return true;
    }
    if (o instanceof PyDict) {
      return false;
    }
    PyObject abc = ts.importModule("collections.abc");
    return ClassChecks.isInstance(ts, o, PyOps.getAttr(ts, abc, "Sequence"));
  }

  private static PyObject sample(ThreadState ts, PyObject[] args) {
    PyObject population = args[1];
    if (!isSequence(ts, population)) {
      throw Errors.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    long n = PyOps.length(ts, population);
    RandomSource source = RandomMethods.source(ts, args[0]);
    if (args[3] == PySingleton.NONE) {
      return pick(ts, population, draw(ts, source, n, args[2]));
    }
    List<PyObject> sums = accumulate(ts, args[3]);
    if (sums.size() != n) {
      throw Errors.valueError("The number of counts does not match the population");
    }
    PyObject total = sums.isEmpty() ? PyInt.ZERO : sums.remove(sums.size() - 1);
    if (!(total instanceof PyInt)) {
      throw Errors.typeError("Counts must be integers");
    }
    if (((PyInt) total).signum() < 0) {
      throw Errors.valueError("Counts must be non-negative");
    }
    int[] selected = draw(ts, source, ((PyInt) total).clampedInt(), args[2]);
    for (int i = 0; i < selected.length; i++) {
      selected[i] = bisect(ts, sums, PyInt.of(selected[i]));
    }
    return pick(ts, population, selected);
  }

  private static int bisect(ThreadState ts, List<PyObject> sums, PyInt x) {
    int low = 0;
    int high = sums.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Comparison.holds(ts, Comparison.Op.LT, x, sums.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static int[] draw(ThreadState ts, RandomSource source, long n, PyObject k) {
    if (!(k instanceof PyInt)) {
      // As the comparison 0 <= k <= n of ints with something else, then a list of k items.
      if (k instanceof PyFloat) {
        double d = ((PyFloat) k).value();
        if (!(0 <= d && d <= n)) {
          throw larger();
        }
        throw Errors.typeError("can't multiply sequence by non-int of type 'float'");
      }
      Comparison.holds(ts, Comparison.Op.LE, PyInt.ZERO, k);
      throw ts.unsupported("random.sample(k=) that is no int");
    }
    if (((PyInt) k).signum() < 0 || IntArithmetic.toDouble((PyInt) k) > n) {
      throw larger();
    }
    int count = ((PyInt) k).clampedInt();
    ts.chargeMemory(16L * count);
    ts.chargeSteps(count);
    long[] drawn = RandomNumbers.sample(source, n, count);
    int[] indexes = new int[drawn.length];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = (int) drawn[i];
    }
    return indexes;
  }

  private static PyRaise larger() {
    return Errors.raise(Exceptions.VALUE_ERROR, "Sample larger than population or is negative");
  }
}
