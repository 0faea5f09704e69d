// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import java.math.BigInteger;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;

/** Functions on ints of any size; what is large is charged to the budgets before. */
final class MathIntegers {
  private MathIntegers() {}

  static void addTo(ModuleBuilder m) {
    m.function("factorial(n, /)", MathIntegers::factorial);
    m.function("comb(n, k, /)", MathIntegers::comb);
    m.function("perm(n, k=None, /)", MathIntegers::perm);
    m.functionN("gcd(*integers)", (ts, args) -> gcd(ts, (PyTuple) args[0]));
    m.functionN("lcm(*integers)", (ts, args) -> lcm(ts, (PyTuple) args[0]));
    m.function("isqrt(n, /)", MathIntegers::isqrt);
  }

  private static PyObject factorial(ThreadState ts, PyObject o) {
    PyInt n = PyOps.index(ts, o);
    if (n.signum() < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (!n.isLong()) {
      throw Errors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    long top = n.longValue();
    charge(ts, top, top);
    return PyInt.of(product(1, top));
  }

  // The work and the size of a product of n factors up to top.
  private static void charge(ThreadState ts, long factors, long top) {
    if (factors < 64) {
      return;
    }
    double bytes = factors * (64.0 - Long.numberOfLeadingZeros(top)) / 8;
    ts.chargeMemory((long) Math.min(bytes * 2, Long.MAX_VALUE / 4.0));
    ts.chargeSteps((long) Math.min(bytes * Math.sqrt(bytes) / 64 + factors / 4.0, 1e18));
  }

  /** {@code low * ... * high}; 1 where there is none. */
  private static BigInteger product(long low, long high) {
    if (low > high) {
      return BigInteger.ONE;
    }
    if (high - low < 16) {
      BigInteger r = BigInteger.valueOf(low);
      for (long i = low + 1; i <= high; i++) {
        r = r.multiply(BigInteger.valueOf(i));
      }
      return r;
    }
    long middle = (low + high) >>> 1;
    return product(low, middle).multiply(product(middle + 1, high));
  }

  private static void checkNotNegative(PyInt n, String name) {
    if (n.signum() < 0) {
      throw Errors.valueError(name + " must be a non-negative integer");
    }
  }

  private static PyObject comb(ThreadState ts, PyObject first, PyObject second) {
    PyInt n = PyOps.index(ts, first);
    PyInt k = PyOps.index(ts, second);
    checkNotNegative(n, "n");
    checkNotNegative(k, "k");
    BigInteger rest = n.bigValue().subtract(k.bigValue());
    if (rest.signum() < 0) {
      return PyInt.ZERO;
    }
    BigInteger fewer = rest.min(k.bigValue());
    if (fewer.bitLength() > 63) {
      throw Errors.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    long count = fewer.longValue();
    if (!n.isLong()) {
      return PyInt.of(bigPerm(ts, n.bigValue(), count).divide(product(1, count)));
    }
    charge(ts, count, n.longValue());
    BigInteger numerator = product(n.longValue() - count + 1, n.longValue());
    return PyInt.of(numerator.divide(product(1, count)));
  }

  private static BigInteger bigPerm(ThreadState ts, BigInteger n, long k) {
    BigInteger r = BigInteger.ONE;
    for (long i = 0; i < k; i++) {
      ts.chargeSteps(1 + r.bitLength() / 4096);
      ts.chargeMemory(n.bitLength() / 8);
      r = r.multiply(n.subtract(BigInteger.valueOf(i)));
    }
    return r;
  }

  private static PyObject perm(ThreadState ts, PyObject first, PyObject second) {
    if (second == PySingleton.NONE) {
      return factorial(ts, first);
    }
    PyInt n = PyOps.index(ts, first);
    PyInt k = PyOps.index(ts, second);
    checkNotNegative(n, "n");
    checkNotNegative(k, "k");
    if (n.compareTo(k) < 0) {
      return PyInt.ZERO;
    }
    if (!k.isLong()) {
      throw Errors.overflowError("k must not exceed " + Long.MAX_VALUE);
    }
    long count = k.longValue();
    if (!n.isLong()) {
      return PyInt.of(bigPerm(ts, n.bigValue(), count));
    }
    charge(ts, count, n.longValue());
    return PyInt.of(product(n.longValue() - count + 1, n.longValue()));
  }

  private static PyObject gcd(ThreadState ts, PyTuple integers) {
    BigInteger r = BigInteger.ZERO;
    for (PyObject o : integers) {
      BigInteger n = PyOps.index(ts, o).bigValue();
      ts.chargeSteps(1 + n.bitLength() / 64);
      r = r.gcd(n);
    }
    return PyInt.of(r);
  }

  private static PyObject lcm(ThreadState ts, PyTuple integers) {
    BigInteger r = BigInteger.ONE;
    for (PyObject o : integers) {
      BigInteger n = PyOps.index(ts, o).bigValue().abs();
      ts.chargeMemory(n.bitLength() / 8);
      ts.chargeSteps(1 + n.bitLength() / 64);
      r = n.signum() == 0 || r.signum() == 0 ? BigInteger.ZERO : r.divide(r.gcd(n)).multiply(n);
    }
    return PyInt.of(r);
  }

  private static PyObject isqrt(ThreadState ts, PyObject o) {
    PyInt n = PyOps.index(ts, o);
    if (n.signum() < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    ts.chargeSteps(1 + n.bigValue().bitLength() / 64);
    return PyInt.of(n.bigValue().sqrt());
  }
}
