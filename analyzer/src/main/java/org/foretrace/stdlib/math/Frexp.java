// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

/** A number as mantissa in [0.5, 1) and power of two. */
final class Frexp {
  private Frexp() {}

  static int exponent(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return 0;
    }
    int e = Math.getExponent(x);
    return e >= Double.MIN_EXPONENT ? e + 1 : Math.getExponent(x * 0x1p54) + 1 - 54;
  }

  static double mantissa(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    int e = exponent(x);
    // In two steps: the power itself may be out of range.
    return Math.scalb(Math.scalb(x, -e / 2), -e - -e / 2);
  }
}
