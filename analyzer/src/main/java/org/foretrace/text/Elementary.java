// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The elementary functions as CPython's usual platform, glibc on x86-64, gives them.
 *
 * <p>Most are rounded correctly here. That C library errs by at most a few hundredths of a unit in
 * the last place beyond a half, so it gives the correctly rounded result in all but about one of
 * two thousand calls, where Java's own functions differ in one of twenty. The others are made there
 * as Java makes them. Special cases (infinities, NaN, zero, overflow) are those of C, which Java
 * shares; the exceptions that Python raises for them are the caller's.
 */
public final class Elementary {
  private static final int EXP_SQUARINGS = 9;
  private static final int EXP_TERMS = 9;
  private static final int TRIG_TERMS = 30;
  private static final double LOG10_2_HIGH = 0x1.34413509f6p-2;
  private static final double LOG10_2_LOW = 0x1.9fef311f12b36p-42;
  private static final double INVERSE_LN_10 = 0.4342944819032518;
  private static final double REDUCE_LIMIT = 0x1p20;
  private static final DoubleDouble[] INVERSE_FACTORIALS = new DoubleDouble[TRIG_TERMS + 1];
  private static final String PI =
      "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803";
  private static final double[] HALF_PI = parts(new BigDecimal(PI).divide(BigDecimal.valueOf(2)));

  static {
    DoubleDouble inverse = DoubleDouble.ONE;
    for (int i = 0; i <= TRIG_TERMS; i++) {
      inverse = i < 2 ? inverse : inverse.dividedBy(DoubleDouble.of(i));
      INVERSE_FACTORIALS[i] = inverse;
    }
  }

  private Elementary() {}

  private static double[] parts(BigDecimal value) {
    double[] parts = new double[3];
    BigDecimal rest = value;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = rest.doubleValue();
      rest = rest.subtract(new BigDecimal(parts[i]));
    }
    return parts;
  }

  private static boolean isOrdinary(double result) {
    return Math.abs(result) >= Double.MIN_NORMAL && Math.abs(result) <= Double.MAX_VALUE;
  }

  /** {@code e ** x}. */
  public static double exp(double x) {
    double rough = StrictMath.exp(x);
    return isOrdinary(rough) && x != 0 ? exp(DoubleDouble.of(x), rough) : rough;
  }

  private static double exp(DoubleDouble x, double rough) {
    int k = (int) Math.rint(x.hi() / DoubleDouble.LN2.hi());
    DoubleDouble r = x.minus(DoubleDouble.LN2.times(k));
    double size = expm1(r).plus(1).value();
    double result = Math.scalb(size, k);
    return isOrdinary(result) ? result : rough;
  }

  /** {@code exp(x) - 1} of a number no larger than about 0.35. */
  private static DoubleDouble expm1(DoubleDouble x) {
    DoubleDouble r = x.scale(-EXP_SQUARINGS);
    DoubleDouble sum = INVERSE_FACTORIALS[EXP_TERMS];
    for (int i = EXP_TERMS - 1; i >= 1; i--) {
      sum = sum.times(r).plus(INVERSE_FACTORIALS[i]);
    }
    sum = sum.times(r);
    for (int i = 0; i < EXP_SQUARINGS; i++) {
      sum = sum.times(sum).plus(sum.scale(1));
    }
    return sum;
  }

  /** {@code exp(x) - 1}. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  /** The natural logarithm. */
  public static double log(double x) {
    double rough = StrictMath.log(x);
    return isOrdinary(rough) ? logarithm(DoubleDouble.of(x)).value() : rough;
  }

  /** {@code log(1 + x)}. */
  public static double log1p(double x) {
    return StrictMath.log1p(x);
  }

  /** The logarithm to base 2. */
  public static double log2(double x) {
    double rough = StrictMath.log(x);
    return isOrdinary(rough)
        ? logarithm(DoubleDouble.of(x)).dividedBy(DoubleDouble.LN2).value()
        : rough;
  }

  /** The logarithm to base 10: the C library makes it of the natural one. */
  public static double log10(double x) {
    if (!isOrdinary(x) || x < 0) {
      return StrictMath.log10(x);
    }
    int k = Math.getExponent(x);
    int up = k < 0 ? 1 : 0;
    double y = k + up;
    double m = Math.scalb(x, -k - up);
    double z = y * LOG10_2_LOW + INVERSE_LN_10 * log(m);
    return z + y * LOG10_2_HIGH;
  }

  /** The logarithm of a positive number: by series near 1, else by one step of Newton's. */
  private static DoubleDouble logarithm(DoubleDouble x) {
    int k = Math.getExponent(x.hi());
    if (k < Double.MIN_EXPONENT) {
      return logarithm(x.scale(100)).minus(DoubleDouble.LN2.times(100));
    }
    DoubleDouble m = x.scale(-k);
    if (m.hi() > 1.4142135623730951) {
      m = m.scale(-1);
      k++;
    }
    DoubleDouble log = Math.abs(m.hi() - 1) < 0x1p-6 ? logNearOne(m) : logByNewton(m);
    return k == 0 ? log : DoubleDouble.LN2.times(k).plus(log);
  }

  private static DoubleDouble logNearOne(DoubleDouble x) {
    DoubleDouble s = x.plus(-1).dividedBy(x.plus(1));
    DoubleDouble square = s.times(s);
    DoubleDouble sum = DoubleDouble.of(0);
    for (int i = 17; i >= 1; i -= 2) {
      sum = sum.times(square).plus(DoubleDouble.ONE.dividedBy(DoubleDouble.of(i)));
    }
    return sum.times(s).scale(1);
  }

  private static DoubleDouble logByNewton(DoubleDouble x) {
    double first = StrictMath.log(x.hi());
    DoubleDouble e = expm1(DoubleDouble.of(-first));
    // x * exp(-first) - 1, without leaving out what is below 1.
    DoubleDouble d = x.times(e).plus(x.plus(-1));
    return DoubleDouble.of(first).plus(d.minus(d.times(d).scale(-1)));
  }

  /** {@code base ** exponent}, with the special cases of C. */
  public static double pow(double base, double exponent) {
    double rough = StrictMath.pow(base, exponent);
    if (!isOrdinary(rough) || base == 1 || exponent == 0 || Double.isInfinite(base)) {
      return rough;
    }
    if (exponent == 1) {
      return base;
    }
    if (exponent == Math.rint(exponent) && exponent > 1 && exponent <= 64) {
      BigInteger digits = oddPart(base);
      if (digits.bitLength() * exponent <= 2048) {
        int n = (int) exponent;
        double size = FloatMath.scaleExact(digits.pow(n), twos(base) * n);
        return Math.copySign(size, rough);
      }
    }
    DoubleDouble power = logarithm(DoubleDouble.of(Math.abs(base))).times(exponent);
    return Math.copySign(exp(power, Math.abs(rough)), rough);
  }

  private static BigInteger oddPart(double x) {
    long digits = digits(x);
    return BigInteger.valueOf(digits >> Long.numberOfTrailingZeros(digits));
  }

  private static int twos(double x) {
    int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
    return exponent + Long.numberOfTrailingZeros(digits(x));
  }

  private static long digits(double x) {
    long fraction = Double.doubleToRawLongBits(x) & ((1L << 52) - 1);
    return Math.getExponent(x) < Double.MIN_EXPONENT ? fraction : fraction | 1L << 52;
  }

  public static double sin(double x) {
    return isOrdinary(x) && Math.abs(x) > 0x1p-27 ? turn(x, 0).value() : StrictMath.sin(x);
  }

  public static double cos(double x) {
    return isOrdinary(x) && Math.abs(x) > 0x1p-27 ? turn(x, 1).value() : StrictMath.cos(x);
  }

  public static double tan(double x) {
    return isOrdinary(x) && Math.abs(x) > 0x1p-27
        ? turn(x, 0).dividedBy(turn(x, 1)).value()
        : StrictMath.tan(x);
  }

  /** The sine of x plus so many right angles. */
  private static DoubleDouble turn(double x, int rightAngles) {
    if (Math.abs(x) > REDUCE_LIMIT) {
      return turnFar(x, rightAngles);
    }
    double n = Math.rint(x / HALF_PI[0]);
    DoubleDouble r = DoubleDouble.of(x).minus(DoubleDouble.product(n, HALF_PI[0]));
    r = r.minus(DoubleDouble.product(n, HALF_PI[1]));
    r = r.minus(DoubleDouble.product(n, HALF_PI[2]));
    return turn(r, (int) n + rightAngles);
  }

  private static DoubleDouble turn(DoubleDouble r, int rightAngles) {
    DoubleDouble size = (rightAngles & 1) == 0 ? sine(r) : cosine(r);
    return (rightAngles & 2) == 0 ? size : size.negate();
  }

  /** Reduces a large angle exactly, by as many digits of pi as it takes. */
  private static DoubleDouble turnFar(double x, int rightAngles) {
    int bits = Math.getExponent(x) + 200;
    BigInteger halfPi = Pi.scaled(bits - 1);
    BigInteger angle = FloatMath.toInteger(Math.scalb(x, 0)).shiftLeft(bits);
    double fraction = x - Math.rint(x);
    if (fraction != 0) {
      BigDecimal exact = new BigDecimal(x).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits)));
      angle = exact.toBigInteger();
    }
    BigInteger[] parts = angle.shiftLeft(1).add(halfPi).divideAndRemainder(halfPi.shiftLeft(1));
    BigInteger n = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    BigInteger rest = angle.subtract(n.multiply(halfPi));
    BigDecimal scale = new BigDecimal(BigInteger.ONE.shiftLeft(bits));
    DoubleDouble r =
        DoubleDouble.of(new BigDecimal(rest).divide(scale, new java.math.MathContext(60)));
    return turn(r, n.and(BigInteger.valueOf(3)).intValue() + rightAngles);
  }

  private static DoubleDouble sine(DoubleDouble r) {
    DoubleDouble square = r.times(r).negate();
    DoubleDouble sum = INVERSE_FACTORIALS[29];
    for (int i = 27; i >= 1; i -= 2) {
      sum = sum.times(square).plus(INVERSE_FACTORIALS[i]);
    }
    return sum.times(r);
  }

  private static DoubleDouble cosine(DoubleDouble r) {
    DoubleDouble square = r.times(r).negate();
    DoubleDouble sum = INVERSE_FACTORIALS[30];
    for (int i = 28; i >= 0; i -= 2) {
      sum = sum.times(square).plus(INVERSE_FACTORIALS[i]);
    }
    return sum;
  }

  public static double atan(double x) {
    double rough = StrictMath.atan(x);
    return isOrdinary(x) && Math.abs(x) > 0x1p-27 && Math.abs(x) < 0x1p60
        ? angle(DoubleDouble.of(x), DoubleDouble.ONE).value()
        : rough;
  }

  public static double atan2(double y, double x) {
    double rough = StrictMath.atan2(y, x);
    double ratio = Math.abs(y / x);
    boolean plain = ratio > 0x1p-900 && ratio < 0x1p900;
    int k = plain ? -Math.getExponent(x) : 0;
    return plain && isOrdinary(y) && isOrdinary(x)
        ? angle(DoubleDouble.of(Math.scalb(y, k)), DoubleDouble.of(Math.scalb(x, k))).value()
        : rough;
  }

  public static double asin(double x) {
    return Math.abs(x) < 1 && Math.abs(x) > 0x1p-27
        ? angle(DoubleDouble.of(x), opposite(x)).value()
        : StrictMath.asin(x);
  }

  public static double acos(double x) {
    return Math.abs(x) < 1 ? angle(opposite(x), DoubleDouble.of(x)).value() : StrictMath.acos(x);
  }

  /** {@code sqrt(1 - x * x)}. */
  private static DoubleDouble opposite(double x) {
    return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).root();
  }

  /** The angle of a point: the rough one, turned by what it misses. */
  private static DoubleDouble angle(DoubleDouble y, DoubleDouble x) {
    double first = StrictMath.atan2(y.hi(), x.hi());
    DoubleDouble sin = turn(first, 0);
    DoubleDouble cos = turn(first, 1);
    DoubleDouble across = y.times(cos).minus(x.times(sin));
    DoubleDouble along = x.times(cos).plus(y.times(sin));
    return DoubleDouble.of(first).plus(across.dividedBy(along));
  }

  public static double sinh(double x) {
    return isOrdinary(x) && Math.abs(x) >= 22 && Math.abs(x) < 709
        ? Math.copySign(0.5 * exp(Math.abs(x)), x)
        : StrictMath.sinh(x);
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size < 0.5 * DoubleDouble.LN2.hi() || !(size < 709)) {
      return StrictMath.cosh(x);
    }
    double e = exp(size);
    return size < 22 ? 0.5 * e + 0.5 / e : 0.5 * e;
  }

  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  /** The logarithm of the absolute value of gamma, for positive numbers; good to about 1e-14. */
  static double lgamma(double x) {
    double shift = 0;
    double z = x;
    while (z < 15) {
      shift += log(z);
      z += 1;
    }
    double inverse = 1 / (z * z);
    double series =
        (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
    return (z - 0.5) * log(z) - z + 0.9189385332046727 + series - shift;
  }

  /** Pi to any number of bits, by Machin's formula. */
  private static final class Pi {
    private static final int BITS = 1400;
    private static final BigInteger VALUE = machin();

    static BigInteger scaled(int bits) {
      return VALUE.shiftRight(BITS - bits);
    }

    private static BigInteger machin() {
      int bits = BITS + 20;
      BigInteger quarter =
          arcCotangent(5, bits).multiply(BigInteger.valueOf(4)).subtract(arcCotangent(239, bits));
      return quarter.shiftLeft(2).shiftRight(20);
    }

    private static BigInteger arcCotangent(int n, int bits) {
      BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
      BigInteger square = BigInteger.valueOf((long) n * n);
      BigInteger sum = power;
      for (int i = 3; power.signum() != 0; i += 2) {
        power = power.divide(square).negate();
        sum = sum.add(power.divide(BigInteger.valueOf(i)));
      }
      return sum;
    }
  }
}
