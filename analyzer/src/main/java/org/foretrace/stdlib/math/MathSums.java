// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import java.util.List;
import org.foretrace.object.Errors;
import org.foretrace.object.Operators;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.Numbers;

/** Sums, products and distances. */
final class MathSums {
  private MathSums() {}

  static void addTo(ModuleBuilder m) {
    m.function("fsum(seq, /)", MathSums::fsum);
    m.functionN("prod(iterable, /, *, start=1)", (ts, args) -> prod(ts, args[0], args[1]));
    m.function("sumprod(p, q, /)", SumOfProducts::of);
    m.functionN("hypot(*coordinates)", (ts, args) -> hypot(ts, (PyTuple) args[0]));
    m.function("dist(p, q, /)", MathSums::dist);
  }

  private static PyObject prod(ThreadState ts, PyObject iterable, PyObject start) {
    PyObject it = PyOps.iter(ts, iterable);
    PyObject result = start;
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      ts.chargeSteps(1);
      result = Operators.mult(ts, result, o);
    }
    return result;
  }

  // Shewchuk's sum with partials that do not overlap.
  private static PyObject fsum(ThreadState ts, PyObject iterable) {
    double[] partials = new double[32];
    int n = 0;
    double special = 0;
    double infinite = 0;
    PyObject it = PyOps.iter(ts, iterable);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      ts.chargeSteps(1);
      double x = Numbers.real(ts, o);
      double given = x;
      int i = 0;
      for (int j = 0; j < n; j++) {
        double y = partials[j];
        if (Math.abs(x) < Math.abs(y)) {
          double swap = x;
          x = y;
          y = swap;
        }
        double hi = x + y;
        double lo = y - (hi - x);
        if (lo != 0.0) {
          partials[i++] = lo;
        }
        x = hi;
      }
      n = i;
      if (x == 0.0) {
        continue;
      }
      if (Double.isNaN(x) || Double.isInfinite(x)) {
        if (!Double.isNaN(given) && !Double.isInfinite(given)) {
          throw Errors.overflowError("intermediate overflow in fsum");
        }
        if (Double.isInfinite(given)) {
          infinite += given;
        }
        special += given;
        n = 0;
      } else {
        if (n >= partials.length) {
          partials = java.util.Arrays.copyOf(partials, n * 2);
        }
        partials[n++] = x;
      }
    }
    if (special != 0.0) {
      if (Double.isNaN(infinite)) {
        throw Errors.valueError("-inf + inf in fsum");
      }
      return PyFloat.of(special);
    }
    return PyFloat.of(total(partials, n));
  }

  private static double total(double[] partials, int count) {
    int n = count;
    double hi = 0.0;
    if (n > 0) {
      hi = partials[--n];
      double lo = 0;
      while (n > 0) {
        double x = hi;
        double y = partials[--n];
        hi = x + y;
        double yr = hi - x;
        lo = y - yr;
        if (lo != 0.0) {
          break;
        }
      }
      // Half-way cases round to even over all partials.
      if (n > 0 && ((lo < 0 && partials[n - 1] < 0) || (lo > 0 && partials[n - 1] > 0))) {
        double y = lo * 2.0;
        double x = hi + y;
        if (y == x - hi) {
          hi = x;
        }
      }
    }
    return hi;
  }

  private static PyObject hypot(ThreadState ts, PyTuple coordinates) {
    double[] v = new double[coordinates.size()];
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.abs(Numbers.real(ts, coordinates.get(i)));
    }
    return PyFloat.of(norm(v));
  }

  private static PyObject dist(ThreadState ts, PyObject p, PyObject q) {
    List<PyObject> a = PyOps.toList(ts, p);
    List<PyObject> b = PyOps.toList(ts, q);
    if (a.size() != b.size()) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    double[] v = new double[a.size()];
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.abs(Numbers.real(ts, a.get(i)) - Numbers.real(ts, b.get(i)));
    }
    return PyFloat.of(norm(v));
  }

  private static double norm(double[] v) {
    double max = 0;
    boolean nan = false;
    for (double x : v) {
      nan |= Double.isNaN(x);
      max = x > max ? x : max;
    }
    if (Double.isInfinite(max)) {
      return max;
    }
    if (nan) {
      return Double.NaN;
    }
    if (max == 0.0 || v.length <= 1) {
      return max;
    }
    if (Frexp.exponent(max) < -1023) {
      double[] scaled = new double[v.length];
      for (int i = 0; i < v.length; i++) {
        scaled[i] = v[i] / Double.MIN_NORMAL;
      }
      return Double.MIN_NORMAL * norm(scaled);
    }
    double scale = Math.scalb(1.0, -Frexp.exponent(max));
    double sum = 1.0;
    double frac1 = 0.0;
    double frac2 = 0.0;
    for (double given : v) {
      double x = given * scale;
      double hi = x * x;
      frac1 += Math.fma(x, x, -hi);
      double s = sum + hi;
      frac2 += (sum - s) + hi;
      sum = s;
    }
    double h = Math.sqrt(sum - 1.0 + (frac1 + frac2));
    double hi = -h * h;
    frac1 += Math.fma(-h, h, -hi);
    double s = sum + hi;
    frac2 += (sum - s) + hi;
    sum = s;
    double x = sum - 1.0 + (frac1 + frac2);
    h += x / (2.0 * h);
    return h / scale;
  }
}
