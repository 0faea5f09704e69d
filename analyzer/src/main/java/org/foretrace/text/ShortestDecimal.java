// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The shortest decimal that reads back as a given double, and the nearest one among those.
 *
 * <p>The method is Raffaello Giulietti's Schubfach: scale the double's rounding interval by a power
 * of ten so that it holds at most a few integers, and pick from those.
 */
final class ShortestDecimal {
  private static final int MIN_EXPONENT = -1074;
  private static final long HIDDEN_BIT = 1L << 52;
  private static final long MASK_63 = Long.MAX_VALUE;
  private static final double FAST_LEAST = 1e-5;
  private static final double FAST_MOST = 1e15;
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20
  };

  private ShortestDecimal() {}

  /** The 126-bit integer just above {@code 10^e} scaled by a power of two. */
  private static BigInteger scaledPower(int e) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(e));
    BigInteger scaled;
    if (e >= 0) {
      int shift = 126 - power.bitLength();
      scaled = shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift);
    } else {
      int shift = 126 + power.bitLength() - 1;
      scaled = BigInteger.ONE.shiftLeft(shift).divide(power);
      if (scaled.bitLength() < 126) {
        scaled = BigInteger.ONE.shiftLeft(shift + 1).divide(power);
      }
    }
    return scaled.add(BigInteger.ONE);
  }

  /** Decimal digits and where the point stands: {@code 0.digits * 10^point}. */
  static DecimalDigits of(double value) {
    long bits = Double.doubleToRawLongBits(value);
    boolean negative = bits < 0;
    int biased = (int) (bits >>> 52) & 0x7ff;
    long fraction = bits & (HIDDEN_BIT - 1);
    if (biased == 0 && fraction == 0) {
      return new DecimalDigits(negative, "0", 1);
    }
    if (biased == 0) {
      return search(negative, MIN_EXPONENT, fraction);
    }
    DecimalDigits few = fewDigits(negative, Math.abs(value));
    if (few != null) {
      return few;
    }
    int q = biased - 1075;
    long c = fraction | HIDDEN_BIT;
    if (q <= 0 && q > -53 && (c & ((1L << -q) - 1)) == 0) {
      return digits(negative, c >> -q, 0);
    }
    return search(negative, q, c);
  }

  /**
   * The decimal where it has at most 15 digits, else null. Up to there the decimals are sparser
   * than the doubles, so the one that reads back is the only one; and both sides of the division
   * are exact, so that it rounds as reading does.
   */
  private static @Nullable DecimalDigits fewDigits(boolean negative, double size) {
    if (size < FAST_LEAST || size >= FAST_MOST) {
      return null;
    }
    for (int places = 0; places < TENS.length; places++) {
      double scaled = Math.rint(size * TENS[places]);
      if (scaled >= FAST_MOST) {
        return null;
      }
      if (scaled / TENS[places] == size) {
        return digits(negative, (long) scaled, -places);
      }
    }
    return null;
  }

  private static DecimalDigits search(boolean negative, int q, long c) {
    int out = (int) c & 1;
    long cb = c << 2;
    long cbr = cb + 2;
    long cbl;
    int k;
    if (c != HIDDEN_BIT || q == MIN_EXPONENT) {
      cbl = cb - 2;
      k = floorLog10Pow2(q);
    } else {
      cbl = cb - 1;
      k = floorLog10ThreeQuartersPow2(q);
    }
    int h = q + floorLog2Pow10(-k) + 2;
    boolean common = k >= Powers.LEAST && k <= Powers.MOST;
    BigInteger g = common ? BigInteger.ZERO : scaledPower(-k);
    long g1 = common ? Powers.HIGH[k - Powers.LEAST] : high(g);
    long g0 = common ? Powers.LOW[k - Powers.LEAST] : low(g);
    long vb = roundToOdd(g1, g0, cb << h);
    long vbl = roundToOdd(g1, g0, cbl << h);
    long vbr = roundToOdd(g1, g0, cbr << h);
    long s = vb >> 2;
    if (s >= 10) {
      long below = s / 10 * 10;
      long above = below + 10;
      boolean belowIn = vbl + out <= below << 2;
      boolean aboveIn = (above << 2) + out <= vbr;
      if (belowIn != aboveIn) {
        return digits(negative, belowIn ? below : above, k);
      }
    }
    long t = s + 1;
    boolean sIn = vbl + out <= s << 2;
    boolean tIn = (t << 2) + out <= vbr;
    if (sIn != tIn) {
      return digits(negative, sIn ? s : t, k);
    }
    long side = vb - ((s + t) << 1);
    return digits(negative, side < 0 || (side == 0 && (s & 1) == 0) ? s : t, k);
  }

  private static DecimalDigits digits(boolean negative, long value, int exponent) {
    long rest = value;
    int power = exponent;
    while (rest % 10 == 0) {
      rest /= 10;
      power++;
    }
    String text = Long.toString(rest);
    return new DecimalDigits(negative, text, text.length() + power);
  }

  private static long roundToOdd(long g1, long g0, long cp) {
    long x1 = Math.multiplyHigh(g0, cp);
    long y0 = g1 * cp;
    long y1 = Math.multiplyHigh(g1, cp);
    long z = (y0 >>> 1) + x1;
    long w = y1 + (z >>> 63);
    return w | (((z & MASK_63) + MASK_63) >>> 63);
  }

  private static long high(BigInteger g) {
    return g.shiftRight(63).longValue();
  }

  private static long low(BigInteger g) {
    return g.longValue() & MASK_63;
  }

  /** The powers for floats of common size; others are worked out anew each time. */
  private static final class Powers {
    static final int LEAST = -34;
    static final int MOST = 10;
    static final long[] HIGH = new long[MOST - LEAST + 1];
    static final long[] LOW = new long[MOST - LEAST + 1];

    static {
      for (int k = LEAST; k <= MOST; k++) {
        BigInteger g = scaledPower(-k);
        HIGH[k - LEAST] = high(g);
        LOW[k - LEAST] = low(g);
      }
    }
  }

  private static int floorLog10Pow2(int e) {
    return (int) ((e * 661_971_961_083L) >> 41);
  }

  private static int floorLog10ThreeQuartersPow2(int e) {
    return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41);
  }

  private static int floorLog2Pow10(int e) {
    return (int) ((e * 913_124_641_741L) >> 38);
  }
}
