// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.Operators;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.Numbers;
import org.foretrace.text.Elementary;

/** Logarithms and powers. */
final class MathPowers {
  private MathPowers() {}

  static void addTo(ModuleBuilder m) {
    m.functionN(
        "log(x, base=?, /)",
        (ts, args) -> {
          PyObject numerator = logarithm(ts, args[0], Elementary::log);
          if (args[1] == null) {
            return numerator;
          }
          PyObject denominator = logarithm(ts, args[1], Elementary::log);
          return Operators.binary(ts, Operators.Binary.DIV, numerator, denominator);
        });
    m.function("log2(x, /)", (ts, x) -> logarithm(ts, x, Elementary::log2));
    m.function("log10(x, /)", (ts, x) -> logarithm(ts, x, Libm::log10));
    m.function(
        "pow(x, y, /)", (ts, x, y) -> PyFloat.of(pow(Numbers.real(ts, x), Numbers.real(ts, y))));
  }

  private static PyObject logarithm(ThreadState ts, PyObject o, DoubleUnaryOperator f) {
    if (!(o instanceof PyInt)) {
      return PyFloat.of(logarithm(Numbers.real(ts, o), f));
    }
    PyInt n = (PyInt) o;
    if (n.signum() <= 0) {
      throw MathModule.domainError();
    }
    BigInteger big = n.bigValue();
    if (big.bitLength() <= 1023) {
      return PyFloat.of(logarithm(IntArithmetic.toDouble(n), f));
    }
    double x = big.bitLength() == 1024 ? tryDouble(n) : Double.POSITIVE_INFINITY;
    if (!Double.isInfinite(x)) {
      return PyFloat.of(logarithm(x, f));
    }
    // Mantissa and exponent, rounded half to even as _PyLong_Frexp does.
    int e = big.bitLength();
    int shift = e - 64;
    BigInteger top = big.shiftRight(shift);
    if (big.getLowestSetBit() < shift) {
      top = top.or(BigInteger.ONE); // what is cut off counts as more than nothing
    }
    double mantissa = top.doubleValue() * 0x1p-64;
    return PyFloat.of(f.applyAsDouble(mantissa) + f.applyAsDouble(2.0) * e);
  }

  private static double tryDouble(PyInt n) {
    return n.bigValue().doubleValue();
  }

  private static double logarithm(double x, DoubleUnaryOperator f) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x <= 0) {
      throw MathModule.domainError();
    }
    return f.applyAsDouble(x);
  }

  private static double pow(double x, double y) {
    if (Double.isNaN(x) || Double.isNaN(y) || Double.isInfinite(x) || Double.isInfinite(y)) {
      return infinitePow(x, y);
    }
    if (x < 0 && y != Math.rint(y)) {
      throw MathModule.domainError();
    }
    if (x == 0 && y < 0) {
      throw MathModule.domainError();
    }
    double r = Elementary.pow(x, y);
    if (Double.isInfinite(r)) {
      throw MathModule.rangeError();
    }
    return r;
  }

  private static double infinitePow(double x, double y) {
    if (Double.isNaN(x)) {
      return y == 0 ? 1.0 : x;
    }
    if (Double.isNaN(y)) {
      return x == 1.0 ? 1.0 : y;
    }
    if (Double.isInfinite(x)) {
      boolean odd = !Double.isInfinite(y) && Math.abs(y) % 2.0 == 1.0;
      if (y > 0) {
        return odd ? x : Math.abs(x);
      }
      if (y == 0) {
        return 1.0;
      }
      return odd ? Math.copySign(0.0, x) : 0.0;
    }
    if (Math.abs(x) == 1.0) {
      return 1.0;
    }
    boolean grows = y > 0 ? Math.abs(x) > 1.0 : Math.abs(x) < 1.0;
    return grows ? Double.POSITIVE_INFINITY : 0.0;
  }
}
