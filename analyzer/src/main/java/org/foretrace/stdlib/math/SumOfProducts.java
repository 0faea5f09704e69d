// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import org.foretrace.object.Errors;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code math.sumprod}: ints exactly, floats in triple precision, the rest by operators. */
final class SumOfProducts {
  private final ThreadState ts;
  private PyObject total = PyInt.ZERO;
  private boolean floats = true;
  private boolean floatsInUse;
  private double hi;
  private double lo;
  private double tiny;

  private SumOfProducts(ThreadState ts) {
    this.ts = ts;
  }

  static PyObject of(ThreadState ts, PyObject p, PyObject q) {
    PyObject a = PyOps.iter(ts, p);
    PyObject b = PyOps.iter(ts, q);
    SumOfProducts sum = new SumOfProducts(ts);
    boolean ints = true;
    while (true) {
      ts.chargeSteps(1);
      PyObject x = PyOps.next(ts, a);
      PyObject y = PyOps.next(ts, b);
      if ((x == null) != (y == null)) {
        throw Errors.valueError("Inputs are not the same length");
      }
      if (x == null || y == null) {
        sum.endFloats();
        return sum.total;
      }
      ints &= x.type() == PyInt.TYPE && y.type() == PyInt.TYPE;
      if (ints) {
        sum.addProduct(x, y);
      } else if (!sum.floats || !sum.addFloats(x, y)) {
        sum.endFloats();
        sum.floats = false;
        sum.addProduct(x, y);
      }
    }
  }

  private void addProduct(PyObject x, PyObject y) {
    total = Operators.add(ts, total, Operators.mult(ts, x, y));
  }

  private static @Nullable Double number(PyObject o) {
    if (o.type() == PyFloat.TYPE) {
      return ((PyFloat) o).value();
    }
    if (o.type() == PyInt.TYPE || o.type() == PyBool.TYPE) {
      double d = ((PyInt) o).bigValue().doubleValue();
      return Double.isInfinite(d) ? null : (Double) IntArithmetic.toDouble((PyInt) o);
    }
    return null;
  }

  private boolean addFloats(PyObject x, PyObject y) {
    if (x.type() != PyFloat.TYPE && y.type() != PyFloat.TYPE) {
      return false;
    }
    Double a = number(x);
    Double b = number(y);
    if (a == null || b == null) {
      return false;
    }
    double product = a * b;
    double error = Math.fma(a, b, -product);
    double newHi = hi + product;
    double smLo = rest(hi, product, newHi);
    double r1 = lo + error;
    double r1Lo = rest(lo, error, r1);
    double r2 = r1 + smLo;
    double r2Lo = rest(r1, smLo, r2);
    if (Double.isNaN(newHi) || Double.isInfinite(newHi)) {
      return false;
    }
    hi = newHi;
    lo = r2;
    tiny = tiny + r1Lo + r2Lo;
    floatsInUse = true;
    return true;
  }

  // What a + b lost when it became s.
  private static double rest(double a, double b, double s) {
    double bb = s - a;
    return (a - (s - bb)) + (b - bb);
  }

  private void endFloats() {
    if (floatsInUse) {
      double last = lo + tiny;
      total = Operators.add(ts, total, PyFloat.of(hi + last));
      hi = 0;
      lo = 0;
      tiny = 0;
      floatsInUse = false;
    }
  }
}
