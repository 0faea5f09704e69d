// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of about 106 bits as the unevaluated sum of two doubles. */
record DoubleDouble(double hi, double lo) {
  static final DoubleDouble ONE = new DoubleDouble(1, 0);
  static final DoubleDouble LN2 =
      parse("0.693147180559945309417232121458176568075500134360255254120680009493393621969695");
  static final DoubleDouble LN10 =
      parse("2.302585092994045684017991454684364207601101488628772976033327900967572609677352");

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  static DoubleDouble parse(String decimal) {
    BigDecimal value = new BigDecimal(decimal);
    double hi = value.doubleValue();
    return new DoubleDouble(hi, value.subtract(new BigDecimal(hi)).doubleValue());
  }

  static DoubleDouble of(BigDecimal value) {
    double hi = value.doubleValue();
    BigDecimal rest = value.subtract(new BigDecimal(hi), MathContext.DECIMAL128);
    return new DoubleDouble(hi, rest.doubleValue());
  }

  static DoubleDouble sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return new DoubleDouble(s, (a - (s - t)) + (b - t));
  }

  /** As {@link #sum} where a is the larger one. */
  private static DoubleDouble quickSum(double a, double b) {
    double s = a + b;
    return new DoubleDouble(s, b - (s - a));
  }

  static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, Math.fma(a, b, -p));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble s = sum(hi, other.hi);
    DoubleDouble t = sum(lo, other.lo);
    DoubleDouble u = quickSum(s.hi, s.lo + t.hi);
    return quickSum(u.hi, u.lo + t.lo);
  }

  DoubleDouble plus(double other) {
    DoubleDouble s = sum(hi, other);
    return quickSum(s.hi, s.lo + lo);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(other.negate());
  }

  DoubleDouble negate() {
    return new DoubleDouble(-hi, -lo);
  }

  DoubleDouble times(DoubleDouble other) {
    double p = hi * other.hi;
    double e = Math.fma(hi, other.hi, -p);
    e += hi * other.lo + lo * other.hi;
    return quickSum(p, e);
  }

  DoubleDouble times(double other) {
    double p = hi * other;
    double e = Math.fma(hi, other, -p);
    return quickSum(p, Math.fma(lo, other, e));
  }

  DoubleDouble dividedBy(DoubleDouble other) {
    double q1 = hi / other.hi;
    DoubleDouble rest = minus(other.times(q1));
    double q2 = rest.hi / other.hi;
    rest = rest.minus(other.times(q2));
    double q3 = rest.hi / other.hi;
    return quickSum(q1, q2).plus(q3);
  }

  DoubleDouble root() {
    if (hi == 0) {
      return this;
    }
    double first = Math.sqrt(hi);
    DoubleDouble rest = minus(product(first, first));
    return quickSum(first, rest.hi / (2 * first));
  }

  /** Exact multiplication by a power of two. */
  DoubleDouble scale(int power) {
    return new DoubleDouble(Math.scalb(hi, power), Math.scalb(lo, power));
  }

  double value() {
    return hi + lo;
  }
}
