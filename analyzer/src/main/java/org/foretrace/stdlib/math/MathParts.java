// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import java.math.BigInteger;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.Numbers;

/** Parts of floats, their neighbours and remainders. */
final class MathParts {
  private MathParts() {}

  static void addTo(ModuleBuilder m) {
    m.function(
        "frexp(x, /)",
        (ts, o) -> {
          double x = Numbers.real(ts, o);
          return PyTuple.of(PyFloat.of(Frexp.mantissa(x)), PyInt.of(Frexp.exponent(x)));
        });
    m.function("ldexp(x, i, /)", MathParts::ldexp);
    m.function("fmod(x, y, /)", MathParts::fmod);
    m.function("remainder(x, y, /)", MathParts::remainder);
    m.functionN("nextafter(x, y, /, *, steps=None)", MathParts::nextAfter);
    m.function("ulp(x, /)", MathParts::ulp);
    m.functionN("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", MathParts::isClose);
    m.function("fma(x, y, z, /)", MathParts::fma);
  }

  private static boolean isFinite(double x) {
    return !Double.isNaN(x) && !Double.isInfinite(x);
  }

  private static PyObject ldexp(ThreadState ts, PyObject number, PyObject exponent) {
    double x = Numbers.real(ts, number);
    if (!(exponent instanceof PyInt)) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !isFinite(x)) {
      return PyFloat.of(x);
    }
    int e = ((PyInt) exponent).clampedInt();
    double r = e < -4000 ? Math.copySign(0.0, x) : Math.scalb(x, Math.min(e, 4000));
    if (Double.isInfinite(r)) {
      throw MathModule.rangeError();
    }
    return PyFloat.of(r);
  }

  private static PyObject fmod(ThreadState ts, PyObject a, PyObject b) {
    double x = Numbers.real(ts, a);
    double y = Numbers.real(ts, b);
    if (Double.isInfinite(y) && isFinite(x)) {
      return PyFloat.of(x);
    }
    double r = x % y;
    if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw MathModule.domainError();
    }
    return PyFloat.of(r);
  }

  private static PyObject remainder(ThreadState ts, PyObject a, PyObject b) {
    double x = Numbers.real(ts, a);
    double y = Numbers.real(ts, b);
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return PyFloat.of(Double.isNaN(x) ? x : y);
    }
    if (Double.isInfinite(x) || y == 0) {
      throw MathModule.domainError();
    }
    return PyFloat.of(Double.isInfinite(y) ? x : Math.IEEEremainder(x, y));
  }

  // Floats in order as integers, zero as 0.
  private static BigInteger rank(double x) {
    long bits = Double.doubleToRawLongBits(Math.abs(x));
    return BigInteger.valueOf(x < 0 ? -bits : bits);
  }

  private static PyObject nextAfter(ThreadState ts, PyObject[] args) {
    double x = Numbers.real(ts, args[0]);
    double y = Numbers.real(ts, args[1]);
    if (args[2] == PySingleton.NONE) {
      return PyFloat.of(Double.isNaN(x) || Double.isNaN(y) ? x + y : Math.nextAfter(x, y));
    }
    PyInt steps = PyOps.index(ts, args[2]);
    if (steps.signum() < 0) {
      throw Errors.valueError("steps must be a non-negative integer");
    }
    if (steps.signum() == 0 || Double.isNaN(x)) {
      return PyFloat.of(x);
    }
    if (Double.isNaN(y)) {
      return PyFloat.of(y);
    }
    if (x == y) {
      return PyFloat.of(y);
    }
    BigInteger from = rank(x);
    BigInteger to = rank(y);
    BigInteger n = steps.bigValue();
    if (from.subtract(to).abs().compareTo(n) <= 0) {
      return PyFloat.of(y);
    }
    BigInteger at = to.compareTo(from) > 0 ? from.add(n) : from.subtract(n);
    double r = Double.longBitsToDouble(at.abs().longValue());
    return PyFloat.of(at.signum() < 0 || (at.signum() == 0 && x < 0) ? -r : r);
  }

  private static PyObject ulp(ThreadState ts, PyObject o) {
    double x = Math.abs(Numbers.real(ts, o));
    return PyFloat.of(Double.isNaN(x) || Double.isInfinite(x) ? x : Math.ulp(x));
  }

  private static PyObject isClose(ThreadState ts, PyObject[] args) {
    double a = Numbers.real(ts, args[0]);
    double b = Numbers.real(ts, args[1]);
    double relative = Numbers.real(ts, args[2]);
    double absolute = Numbers.real(ts, args[3]);
    if (relative < 0 || absolute < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return PyBool.TRUE;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return PyBool.FALSE;
    }
    double diff = Math.abs(b - a);
    return PyBool.of(
        diff <= Math.abs(relative * b) || diff <= Math.abs(relative * a) || diff <= absolute);
  }

  private static PyObject fma(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    double x = Numbers.real(ts, a);
    double y = Numbers.real(ts, b);
    double z = Numbers.real(ts, c);
    double r = Math.fma(x, y, z);
    if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
      throw Errors.valueError("invalid operation in fma");
    }
    if (Double.isInfinite(r) && isFinite(x) && isFinite(y) && isFinite(z)) {
      throw Errors.overflowError("overflow in fma");
    }
    return PyFloat.of(r);
  }
}
