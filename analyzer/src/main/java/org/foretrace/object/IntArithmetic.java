// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.foretrace.text.FloatMath;

/** The arithmetic of ints: on longs where they fit, else on BigIntegers with charged memory. */
public final class IntArithmetic {
  // BigInteger refuses more bits than this.
  private static final long MAX_BITS = Integer.MAX_VALUE - 64L;

  private IntArithmetic() {}

  /** {@code a op b}. */
  public static PyObject apply(ThreadState ts, Operators.Binary op, PyInt a, PyInt b) {
    return switch (op) {
      case ADD -> add(ts, a, b);
      case SUB -> sub(ts, a, b);
      case MULT -> mul(ts, a, b);
      case DIV -> trueDiv(a, b);
      case FLOOR_DIV -> floorDiv(ts, a, b);
      case MOD -> mod(ts, a, b);
      case DIVMOD -> divmod(ts, a, b);
      case POW -> pow(ts, a, b);
      case L_SHIFT -> shiftLeft(ts, a, b);
      case R_SHIFT -> shiftRight(a, b);
      case BIT_OR -> or(a, b);
      case BIT_XOR -> xor(a, b);
      case BIT_AND -> and(a, b);
      case MAT_MULT -> PySingleton.NOT_IMPLEMENTED;
    };
  }

  /** {@code a + b}. */
  public static PyInt add(ThreadState ts, PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      long r = x + y;
      if (((x ^ r) & (y ^ r)) >= 0) {
        return PyInt.of(r);
      }
    }
    return big(ts, a.bigValue().add(b.bigValue()));
  }

  /** {@code a - b}. */
  public static PyInt sub(ThreadState ts, PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      long r = x - y;
      if (((x ^ y) & (x ^ r)) >= 0) {
        return PyInt.of(r);
      }
    }
    return big(ts, a.bigValue().subtract(b.bigValue()));
  }

  /** {@code a * b}. */
  public static PyInt mul(ThreadState ts, PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      long hi = Math.multiplyHigh(x, y);
      long lo = x * y;
      if ((hi == 0 && lo >= 0) || (hi == -1 && lo < 0)) {
        return PyInt.of(lo);
      }
    }
    BigInteger x = a.bigValue();
    BigInteger y = b.bigValue();
    chargeProduct(ts, x.bitLength(), y.bitLength());
    return PyInt.of(x.multiply(y));
  }

  /** {@code a / b}: correctly rounded. */
  public static PyFloat trueDiv(PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      if (y != 0 && isExact(x) && isExact(y)) {
        return PyFloat.of((double) x / (double) y);
      }
    }
    if (b.signum() == 0) {
      throw Errors.zeroDivision("division by zero");
    }
    return PyFloat.of(FloatMath.trueDivide(a.bigValue(), b.bigValue()));
  }

  private static boolean isExact(long n) {
    return n >= -(1L << 53) && n <= 1L << 53;
  }

  /** {@code a // b}. */
  public static PyInt floorDiv(ThreadState ts, PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision("integer division or modulo by zero");
    }
    if (a.isLong() && b.isLong() && a.longValue() != Long.MIN_VALUE) {
      return PyInt.of(Math.floorDiv(a.longValue(), b.longValue()));
    }
    return PyInt.of(floorDivide(ts, a.bigValue(), b.bigValue())[0]);
  }

  /** {@code a % b}. */
  public static PyInt mod(ThreadState ts, PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision("integer modulo by zero");
    }
    if (a.isLong() && b.isLong()) {
      return PyInt.of(Math.floorMod(a.longValue(), b.longValue()));
    }
    return PyInt.of(floorDivide(ts, a.bigValue(), b.bigValue())[1]);
  }

  /** {@code divmod(a, b)}. */
  public static PyTuple divmod(ThreadState ts, PyInt a, PyInt b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision("integer division or modulo by zero");
    }
    if (a.isLong() && b.isLong() && a.longValue() != Long.MIN_VALUE) {
      return PyTuple.of(
          PyInt.of(Math.floorDiv(a.longValue(), b.longValue())),
          PyInt.of(Math.floorMod(a.longValue(), b.longValue())));
    }
    BigInteger[] both = floorDivide(ts, a.bigValue(), b.bigValue());
    return PyTuple.of(PyInt.of(both[0]), PyInt.of(both[1]));
  }

  /** Quotient rounded down and the rest, which has the sign of the divisor. */
  static BigInteger[] floorDivide(ThreadState ts, BigInteger a, BigInteger b) {
    chargeProduct(ts, Math.max(0, a.bitLength() - b.bitLength()), b.bitLength());
    BigInteger[] both = a.divideAndRemainder(b);
    if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(b);
    }
    return both;
  }

  /** {@code a ** b}: a float where the exponent is negative. */
  public static PyObject pow(ThreadState ts, PyInt a, PyInt b) {
    if (b.signum() < 0) {
      return FloatArithmetic.pow(toDouble(a), toDouble(b));
    }
    return power(ts, a, b);
  }

  private static PyInt power(ThreadState ts, PyInt a, PyInt b) {
    if (a.isLong() && Math.abs(a.longValue()) <= 1 && a.longValue() != Long.MIN_VALUE) {
      boolean odd = b.bigValue().testBit(0);
      return b.signum() == 0 || (a.longValue() == -1 && !odd) ? PyInt.ONE : PyInt.of(a.longValue());
    }
    BigInteger base = a.bigValue();
    long exponent = b.isLong() ? b.longValue() : Long.MAX_VALUE;
    // At least so many bits are in the result, and at most the double of it.
    double bits = (base.abs().bitLength() - 1.0) * (double) exponent;
    if (bits > MAX_BITS / 2.0) {
      ts.chargeMemory((long) Math.min(bits / 8, 0x1p60));
      chargeProduct(ts, (long) bits, (long) (bits / 2));
      throw ts.unsupported("an int of more than 2**31 bits");
    }
    if (bits < 31) {
      long result = 1;
      for (long i = 0; i < exponent; i++) {
        result *= base.longValue();
      }
      return PyInt.of(result);
    }
    chargeProduct(ts, (long) bits, (long) (bits / 2));
    return PyInt.of(base.pow((int) exponent));
  }

  /** {@code pow(a, b, m)}. */
  public static PyInt modPow(ThreadState ts, PyInt a, PyInt b, PyInt m) {
    if (m.signum() == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger modulus = m.bigValue().abs();
    if (b.signum() < 0 && !a.bigValue().gcd(modulus).equals(BigInteger.ONE)) {
      throw Errors.valueError("base is not invertible for the given modulus");
    }
    long width = modulus.bitLength() / 64 + 1L;
    ts.chargeSteps((long) b.bigValue().bitLength() * width * width / 64);
    BigInteger result = a.bigValue().modPow(b.bigValue(), modulus);
    if (m.signum() < 0 && result.signum() != 0) {
      result = result.subtract(modulus);
    }
    return PyInt.of(result);
  }

  /** {@code a << b}. */
  public static PyInt shiftLeft(ThreadState ts, PyInt a, PyInt b) {
    if (b.signum() < 0) {
      throw Errors.valueError("negative shift count");
    }
    if (a.signum() == 0) {
      return PyInt.ZERO;
    }
    if (!b.isLong() || b.longValue() > Long.MAX_VALUE / 8) {
      throw Errors.overflowError("too many digits in integer");
    }
    long count = b.longValue();
    if (a.isLong() && count < 63) {
      long shifted = a.longValue() << count;
      if (shifted >> count == a.longValue()) {
        return PyInt.of(shifted);
      }
    }
    ts.chargeMemory((a.bigValue().bitLength() + count) / 8);
    if (a.bigValue().bitLength() + count > MAX_BITS) {
      throw ts.unsupported("an int of more than 2**31 bits");
    }
    return PyInt.of(a.bigValue().shiftLeft((int) count));
  }

  /** {@code a >> b}. */
  public static PyInt shiftRight(PyInt a, PyInt b) {
    if (b.signum() < 0) {
      throw Errors.valueError("negative shift count");
    }
    if (a.isLong()) {
      long count = b.isLong() ? Math.min(b.longValue(), 63) : 63;
      return PyInt.of(a.longValue() >> count);
    }
    return PyInt.of(a.bigValue().shiftRight(b.clampedInt()));
  }

  /** {@code a | b}. */
  public static PyInt or(PyInt a, PyInt b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() | b.longValue())
        : PyInt.of(a.bigValue().or(b.bigValue()));
  }

  /** {@code a ^ b}. */
  public static PyInt xor(PyInt a, PyInt b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() ^ b.longValue())
        : PyInt.of(a.bigValue().xor(b.bigValue()));
  }

  /** {@code a & b}. */
  public static PyInt and(PyInt a, PyInt b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() & b.longValue())
        : PyInt.of(a.bigValue().and(b.bigValue()));
  }

  /** {@code -a}. */
  public static PyInt negate(PyInt a) {
    return a.isLong() && a.longValue() != Long.MIN_VALUE
        ? PyInt.of(-a.longValue())
        : PyInt.of(a.bigValue().negate());
  }

  /** {@code ~a}. */
  public static PyInt invert(PyInt a) {
    return a.isLong() ? PyInt.of(~a.longValue()) : PyInt.of(a.bigValue().not());
  }

  /** {@code abs(a)}. */
  public static PyInt abs(PyInt a) {
    return a.signum() < 0 ? negate(a) : exact(a);
  }

  /** The same number as an int of the exact type. */
  public static PyInt exact(PyInt a) {
    if (a.type() == PyInt.TYPE) {
      return a;
    }
    return a.isLong() ? PyInt.of(a.longValue()) : PyInt.of(a.bigValue());
  }

  /** {@code float(a)}; OverflowError where it is too large. */
  public static double toDouble(PyInt a) {
    return a.isLong() ? (double) a.longValue() : FloatMath.toDouble(a.bigValue());
  }

  /** {@code round(a, digits)}: to a multiple of a power of ten, half to even. */
  public static PyInt round(ThreadState ts, PyInt a, PyInt digits) {
    if (digits.signum() >= 0) {
      return exact(a);
    }
    int places = -Math.max(digits.clampedInt(), -Integer.MAX_VALUE);
    if (places > a.bigValue().bitLength()) {
      return PyInt.ZERO; // 10**places is more than twice the number
    }
    BigInteger unit = BigInteger.TEN.pow(places);
    BigInteger[] both = floorDivide(ts, a.bigValue(), unit);
    int half = both[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || (half == 0 && both[0].testBit(0));
    BigInteger rounded = a.bigValue().subtract(both[1]);
    return PyInt.of(up ? rounded.add(unit) : rounded);
  }

  private static PyInt big(ThreadState ts, BigInteger n) {
    if (n.bitLength() > 1 << 15) {
      ts.chargeMemory(n.bitLength() / 8);
    }
    return PyInt.of(n);
  }

  // Before a multiplication: its memory, and its time where that is more than a step's.
  private static void chargeProduct(ThreadState ts, long bits, long otherBits) {
    long total = bits + otherBits;
    if (total > 1024) {
      ts.chargeMemory(total / 8);
      long words = Math.min(bits, otherBits) / 64 + 1;
      ts.chargeSteps((long) (total / 64.0 * Math.sqrt((double) words) / 16));
      if (total > MAX_BITS) {
        throw ts.unsupported("an int of more than 2**31 bits");
      }
    }
  }
}
