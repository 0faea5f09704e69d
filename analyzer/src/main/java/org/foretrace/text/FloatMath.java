// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Float arithmetic where Python differs from Java, and the exact conversions to and from ints. */
public final class FloatMath {
  private static final int MAX_NDIGITS = 323;
  private static final int MIN_NDIGITS = -308;

  private FloatMath() {}

  /** {@code value / by}. */
  public static double trueDiv(double value, double by) {
    if (by == 0) {
      throw TextError.zeroDivision("float division by zero");
    }
    return value / by;
  }

  /** {@code value // by}. */
  public static double floorDiv(double value, double by) {
    if (by == 0) {
      throw TextError.zeroDivision("float floor division by zero");
    }
    return floorQuotient(value, by);
  }

  /** {@code divmod(value, by)}: quotient and rest. */
  public static double[] divmod(double value, double by) {
    if (by == 0) {
      throw TextError.zeroDivision("float divmod()");
    }
    return new double[] {floorQuotient(value, by), mod(value, by)};
  }

  private static double floorQuotient(double value, double by) {
    double mod = value % by;
    double div = (value - mod) / by;
    if (mod != 0) {
      if ((by < 0) != (mod < 0)) {
        div -= 1.0;
      }
    }
    if (div == 0) {
      return Math.copySign(0.0, value / by);
    }
    double floor = Math.floor(div);
    return div - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** {@code value % by}. */
  public static double mod(double value, double by) {
    if (by == 0) {
      throw TextError.zeroDivision("float modulo by zero");
    }
    double mod = value % by;
    if (mod == 0) {
      return Math.copySign(0.0, by);
    }
    return (by < 0) != (mod < 0) ? mod + by : mod;
  }

  /** Whether {@code base ** exponent} of two floats is a complex number. */
  public static boolean isComplexPow(double base, double exponent) {
    return base < 0
        && !Double.isInfinite(base)
        && !Double.isInfinite(exponent)
        && !Double.isNaN(exponent)
        && exponent != Math.floor(exponent);
  }

  /**
   * {@code base ** exponent} of two floats whose power is not complex.
   *
   * @throws TextError ZeroDivisionError for zero to a negative power; OverflowError, whose Python
   *     arguments are {@code (34, 'Numerical result out of range')}
   */
  public static double pow(double base, double exponent) {
    if (base == 0 && exponent < 0) {
      throw TextError.zeroDivision("0.0 cannot be raised to a negative power");
    }
    if (base == 1 || exponent == 0) {
      return 1.0;
    }
    if (base == -1 && Double.isInfinite(exponent)) {
      return 1.0;
    }
    double result = Elementary.pow(base, exponent);
    if (Double.isInfinite(result) && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
      throw TextError.overflow("(34, 'Numerical result out of range')");
    }
    return result;
  }

  /** {@code round(value, digits)} with digits given: the nearest decimal, ties by exact value. */
  public static double round(double value, long digits) {
    if (Double.isNaN(value) || Double.isInfinite(value) || digits > MAX_NDIGITS) {
      return value;
    }
    if (digits < MIN_NDIGITS) {
      return 0.0 * value;
    }
    DecimalDigits decimal = DecimalDigits.fixed(value, (int) digits);
    if (decimal.digits().isEmpty() || decimal.digits().equals("0")) {
      return Math.copySign(0.0, value);
    }
    int exponent = decimal.point() - decimal.digits().length();
    double size = Double.parseDouble(decimal.digits() + "e" + exponent);
    if (Double.isInfinite(size)) {
      throw TextError.overflow("rounded value too large to represent");
    }
    return decimal.negative() ? -size : size;
  }

  /** {@code round(value)}: the nearest int, ties to even. */
  public static BigInteger round(double value) {
    return toInteger(Math.rint(value));
  }

  /** {@code int(value)}: truncates; throws for infinities and NaN. */
  public static BigInteger toInteger(double value) {
    if (Double.isInfinite(value)) {
      throw TextError.overflow("cannot convert float infinity to integer");
    }
    if (Double.isNaN(value)) {
      throw TextError.value("cannot convert float NaN to integer");
    }
    if (Math.abs(value) < 0x1p63) {
      return BigInteger.valueOf((long) value);
    }
    int exponent = Math.getExponent(value) - 52;
    long bits = Double.doubleToRawLongBits(value);
    BigInteger size =
        BigInteger.valueOf((bits & ((1L << 52) - 1)) | (1L << 52)).shiftLeft(exponent);
    return value < 0 ? size.negate() : size;
  }

  /** {@code float(value)} of an int: half to even; OverflowError where it is too large. */
  public static double toDouble(BigInteger value) {
    if (value.bitLength() > 1024) {
      throw TextError.overflow("int too large to convert to float");
    }
    double result = value.doubleValue();
    if (Double.isInfinite(result)) {
      throw TextError.overflow("int too large to convert to float");
    }
    return result;
  }

  /** {@code numerator / denominator} of two ints, correctly rounded; the denominator not zero. */
  public static double trueDivide(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw TextError.zeroDivision("division by zero");
    }
    if (numerator.signum() == 0) {
      return denominator.signum() < 0 ? -0.0 : 0.0; // as 0.0 / -1.0
    }
    boolean negative = numerator.signum() != denominator.signum();
    BigInteger top = numerator.abs();
    BigInteger bottom = denominator.abs();
    long difference = (long) top.bitLength() - bottom.bitLength();
    if (difference > 1025) {
      throw TextError.overflow("integer division result too large for a float");
    }
    if (difference < -1080) {
      return negative ? -0.0 : 0.0;
    }
    int shift = (int) (66 - difference);
    BigInteger[] parts =
        shift >= 0
            ? top.shiftLeft(shift).divideAndRemainder(bottom)
            : top.divideAndRemainder(bottom.shiftLeft(-shift));
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].shiftLeft(1).setBit(0);
    double size = scaleExact(quotient, parts[1].signum() == 0 ? -shift : -shift - 1);
    if (Double.isInfinite(size)) {
      throw TextError.overflow("integer division result too large for a float");
    }
    return negative ? -size : size;
  }

  /** {@code digits * 2^exponent} rounded once, half to even; infinite where too large. */
  static double scaleExact(BigInteger digits, int exponent) {
    int drop = Math.max(digits.bitLength() - 53, -1074 - exponent);
    if (drop <= 0) {
      return Math.scalb(digits.doubleValue(), exponent);
    }
    BigInteger kept = digits.shiftRight(drop);
    boolean half = digits.testBit(drop - 1);
    if (half && (kept.testBit(0) || digits.getLowestSetBit() < drop - 1)) {
      kept = kept.add(BigInteger.ONE);
    }
    return Math.scalb(kept.doubleValue(), exponent + drop);
  }

  /** {@code value.as_integer_ratio()}: numerator and denominator. */
  public static BigInteger[] integerRatio(double value) {
    if (Double.isInfinite(value)) {
      throw TextError.overflow("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(value)) {
      throw TextError.value("cannot convert NaN to integer ratio");
    }
    if (value == 0) {
      return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
    }
    BigDecimal exact = new BigDecimal(value);
    if (exact.scale() <= 0) {
      return new BigInteger[] {exact.toBigIntegerExact(), BigInteger.ONE};
    }
    // A double with k decimals is a fraction over 2^k: its decimals come from factors of two only.
    int places = exact.stripTrailingZeros().scale();
    if (places <= 0) {
      return new BigInteger[] {exact.toBigIntegerExact(), BigInteger.ONE};
    }
    BigInteger bottom = BigInteger.ONE.shiftLeft(places);
    BigInteger top = exact.multiply(new BigDecimal(bottom)).toBigIntegerExact();
    return new BigInteger[] {top, bottom};
  }

  /** Whether the float is a whole number. */
  public static boolean isInteger(double value) {
    return !Double.isNaN(value) && !Double.isInfinite(value) && value == Math.floor(value);
  }

  /** Compares an int with a float exactly, as Python does; the float must not be NaN. */
  public static int compare(BigInteger left, double right) {
    if (Double.isInfinite(right)) {
      return right > 0 ? -1 : 1;
    }
    if (left.bitLength() <= 53) {
      return Double.compare(left.doubleValue(), right + 0.0);
    }
    if (Math.abs(right) < 1) {
      return left.signum();
    }
    int whole = left.compareTo(toInteger(right));
    double rest = right - Math.rint(right);
    return whole != 0 || rest == 0 ? whole : rest > 0 ? -1 : 1;
  }

  /** {@code value.hex()}. */
  public static String hex(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    int biased = (int) (bits >>> 52) & 0x7ff;
    long fraction = bits & ((1L << 52) - 1);
    if (biased == 0 && fraction == 0) {
      return sign + "0x0.0p+0";
    }
    String digits = Long.toHexString(fraction | 1L << 52).substring(1);
    int exponent = biased == 0 ? -1022 : biased - 1023;
    String lead = biased == 0 ? "0x0." : "0x1.";
    return sign + lead + digits + "p" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
