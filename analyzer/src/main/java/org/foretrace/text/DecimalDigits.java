// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A finite double as decimal digits without trailing zeros: {@code 0.digits * 10^point}.
 *
 * <p>Zero is the digit {@code "0"} with its point at 1; a value that rounds away has no digits.
 */
record DecimalDigits(boolean negative, String digits, int point) {
  private static final long[] TENS = new long[19];

  static {
    long power = 1;
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = power;
      power *= 10;
    }
  }

  /** The value correctly rounded to so many significant digits. */
  static DecimalDigits significant(double value, int count) {
    if (value == 0) {
      return new DecimalDigits(isNegative(value), "0", 1);
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    return of(value, exact.round(new MathContext(count, RoundingMode.HALF_EVEN)));
  }

  /** The value correctly rounded to so many digits after the point. */
  static DecimalDigits fixed(double value, int places) {
    if (value == 0) {
      return new DecimalDigits(isNegative(value), "0", 1);
    }
    if (places >= 0 && places < TENS.length) {
      long scaled = scaled(Math.abs(value), places);
      if (scaled >= 0) {
        return of(isNegative(value), scaled, places);
      }
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    if (places < exact.scale()) {
      exact = exact.setScale(places, RoundingMode.HALF_EVEN);
    }
    return exact.signum() == 0
        ? new DecimalDigits(isNegative(value), "", -places)
        : of(value, exact);
  }

  /** {@code value * 10^places} rounded half to even, or -1 where 128 bits are not enough. */
  private static long scaled(double value, int places) {
    int exponent = Math.getExponent(value) - 52;
    if (exponent > 0 || exponent < -120) {
      return -1;
    }
    long c = (Double.doubleToRawLongBits(value) & ((1L << 52) - 1)) | (1L << 52);
    long low = c * TENS[places];
    long high = Math.multiplyHigh(c, TENS[places]);
    int shift = -exponent;
    if (shift == 0) {
      return high == 0 && low >= 0 ? low : -1;
    }
    long whole;
    long restHigh;
    long restLow;
    if (shift < 64) {
      if (high >>> (shift - 1) != 0) {
        return -1;
      }
      whole = (high << (64 - shift)) | (low >>> shift);
      restHigh = 0;
      restLow = low & ((1L << shift) - 1);
    } else {
      whole = shift == 64 ? high : high >>> (shift - 64);
      restHigh = shift == 64 ? 0 : high & ((1L << (shift - 64)) - 1);
      restLow = low;
    }
    if (whole < 0 || whole > Long.MAX_VALUE - 1) {
      return -1;
    }
    long halfHigh = shift <= 64 ? 0 : 1L << (shift - 65);
    long halfLow = shift <= 64 ? 1L << (shift - 1) : 0;
    int side = Long.compare(restHigh, halfHigh);
    if (side == 0) {
      side = Long.compareUnsigned(restLow, halfLow);
    }
    return side > 0 || (side == 0 && (whole & 1) == 1) ? whole + 1 : whole;
  }

  private static DecimalDigits of(boolean negative, long scaled, int places) {
    if (scaled == 0) {
      return new DecimalDigits(negative, "", -places);
    }
    String text = Long.toString(scaled);
    return new DecimalDigits(negative, strip(text), text.length() - places);
  }

  private static DecimalDigits of(double value, BigDecimal rounded) {
    BigInteger unscaled = rounded.unscaledValue();
    String text = unscaled.toString();
    return new DecimalDigits(isNegative(value), strip(text), text.length() - rounded.scale());
  }

  private static boolean isNegative(double value) {
    return Double.doubleToRawLongBits(value) < 0;
  }

  private static String strip(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
