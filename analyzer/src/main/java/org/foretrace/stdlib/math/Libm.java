// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import org.foretrace.text.Elementary;

/**
 * The functions of glibc's libm that are not correctly rounded: the same steps lead to the same
 * last bit. Methods and constants are those of fdlibm, from which glibc has them.
 */
final class Libm {
  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double LN2_HI = 6.93147180369123816490e-01;
  private static final double LN2_LO = 1.90821492927058770002e-10;
  private static final double TWO_28 = 0x1p28;

  private static final double[] EXPM1 = {
    1.0,
    -3.33333333333331316428e-02,
    1.58730158725481460165e-03,
    -7.93650757867487942473e-05,
    4.00821782732936239552e-06,
    -2.01099218183624371326e-07
  };

  private static final double[] LOG1P = {
    0.0,
    6.666666666666735130e-01,
    3.999999999940941908e-01,
    2.857142874366239149e-01,
    2.222219843214978396e-01,
    1.818357216161805012e-01,
    1.531383769920937332e-01,
    1.479819860511658591e-01
  };

  private static final double[] CBRT_FACTORS = {
    1.0 / 1.5874010519681994748,
    1.0 / 1.2599210498948731648,
    1.0,
    1.2599210498948731648,
    1.5874010519681994748
  };

  private Libm() {}

  private static int high(double x) {
    return (int) (Double.doubleToRawLongBits(x) >> 32);
  }

  private static double withHigh(double x, int high) {
    return Double.longBitsToDouble(
        ((long) high << 32) | (Double.doubleToRawLongBits(x) & 0xffffffffL));
  }

  static double expm1(double given) {
    double x = given;
    int hx = high(x);
    boolean negative = hx < 0;
    hx &= 0x7fffffff;
    if (hx >= 0x4043687A) { // |x| >= 56 ln 2
      if (hx >= 0x40862E42) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
          return Double.isNaN(x) || !negative ? x : -1.0;
        }
        if (x > 7.09782712893383973096e+02) {
          return Double.POSITIVE_INFINITY;
        }
      }
      if (negative) {
        return -1.0;
      }
    }
    int k;
    double c;
    if (hx > 0x3fd62e42) { // |x| > 0.5 ln 2
      double hi;
      double lo;
      if (hx < 0x3FF0A2B2) { // |x| < 1.5 ln 2
        hi = negative ? x + LN2_HI : x - LN2_HI;
        lo = negative ? -LN2_LO : LN2_LO;
        k = negative ? -1 : 1;
      } else {
        k = (int) (1.44269504088896338700e+00 * x + (negative ? -0.5 : 0.5));
        hi = x - k * LN2_HI;
        lo = k * LN2_LO;
      }
      x = hi - lo;
      c = (hi - x) - lo;
    } else if (hx < 0x3c900000) {
      return x;
    } else {
      k = 0;
      c = 0;
    }
    double hfx = 0.5 * x;
    double hxs = x * hfx;
    double h2 = hxs * hxs;
    double r1 = 1.0 + hxs * EXPM1[1];
    double r2 = EXPM1[2] + hxs * EXPM1[3];
    double r3 = EXPM1[4] + hxs * EXPM1[5];
    r1 = r1 + h2 * r2 + h2 * h2 * r3;
    double t = 3.0 - r1 * hfx;
    double e = hxs * ((r1 - t) / (6.0 - x * t));
    if (k == 0) {
      return x - (x * e - hxs);
    }
    e = x * (e - c) - c;
    e -= hxs;
    return expm1Scaled(x, e, k);
  }

  private static double expm1Scaled(double x, double e, int k) {
    if (k == -1) {
      return 0.5 * (x - e) - 0.5;
    }
    if (k == 1) {
      return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
    }
    if (k <= -2 || k > 56) {
      double y = 1.0 - (e - x);
      y = withHigh(y, high(y) + (k << 20));
      return y - 1.0;
    }
    if (k < 20) {
      double t = withHigh(1.0, 0x3ff00000 - (0x200000 >> k));
      double y = t - (e - x);
      return withHigh(y, high(y) + (k << 20));
    }
    double t = withHigh(1.0, (0x3ff - k) << 20);
    double y = x - (e + t);
    y += 1.0;
    return withHigh(y, high(y) + (k << 20));
  }

  static double log1p(double x) {
    int hx = high(x);
    int ax = hx & 0x7fffffff;
    int k = 1;
    double f = 0;
    int hu = 1;
    double c = 0;
    if (hx < 0x3FDA827A) { // x < 0.41422
      if (ax >= 0x3ff00000) {
        return x == -1.0 ? Double.NEGATIVE_INFINITY : Double.NaN;
      }
      if (ax < 0x3e200000) { // |x| < 2**-29
        return ax < 0x3c900000 ? x : x - x * x * 0.5;
      }
      if (hx > 0 || hx <= 0xbfd2bec3) {
        k = 0;
        f = x;
      }
    } else if (hx >= 0x7ff00000) {
      return x + x;
    }
    if (k != 0) {
      double u;
      if (hx < 0x43400000) {
        u = 1.0 + x;
        hu = high(u);
        k = (hu >> 20) - 1023;
        c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
        c /= u;
      } else {
        u = x;
        hu = high(u);
        k = (hu >> 20) - 1023;
      }
      hu &= 0x000fffff;
      if (hu < 0x6a09e) {
        u = withHigh(u, hu | 0x3ff00000);
      } else {
        k++;
        u = withHigh(u, hu | 0x3fe00000);
        hu = (0x00100000 - hu) >> 2;
      }
      f = u - 1.0;
    }
    return log1pOf(f, hu, k, c);
  }

  private static double log1pOf(double f, int hu, int k, double correction) {
    double c = correction;
    double hfsq = 0.5 * f * f;
    if (hu == 0) {
      if (f == 0) {
        if (k == 0) {
          return 0;
        }
        c += k * LN2_LO;
        return k * LN2_HI + c;
      }
      double r = hfsq * (1.0 - 0.66666666666666666 * f);
      if (k == 0) {
        return f - r;
      }
      return k * LN2_HI - ((r - (k * LN2_LO + c)) - f);
    }
    double s = f / (2.0 + f);
    double z = s * s;
    double z2 = z * z;
    double z4 = z2 * z2;
    double z6 = z4 * z2;
    double r1 = z * LOG1P[1];
    double r2 = LOG1P[2] + z * LOG1P[3];
    double r3 = LOG1P[4] + z * LOG1P[5];
    double r4 = LOG1P[6] + z * LOG1P[7];
    double r = r1 + z2 * r2 + z4 * r3 + z6 * r4;
    if (k == 0) {
      return f - (hfsq - s * (hfsq + r));
    }
    return k * LN2_HI - ((hfsq - (s * (hfsq + r) + (k * LN2_LO + c))) - f);
  }

  static double sinh(double x) {
    double ax = Math.abs(x);
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double h = x < 0 ? -0.5 : 0.5;
    int ix = high(ax);
    if (ix < 0x40360000) { // |x| < 22
      if (ix < 0x3e300000) {
        return x;
      }
      double t = expm1(ax);
      return ix < 0x3ff00000 ? h * (2.0 * t - t * t / (t + 1.0)) : h * (t + t / (t + 1.0));
    }
    if (ix < 0x40862e42) {
      return h * Elementary.exp(ax);
    }
    double w = Elementary.exp(0.5 * ax);
    double t = h * w;
    return t * w;
  }

  static double cosh(double x) {
    double ax = Math.abs(x);
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return ax;
    }
    int ix = high(ax);
    if (ix < 0x40360000) {
      if (ix < 0x3fd62e43) {
        if (ix < 0x3c800000) {
          return 1.0;
        }
        double t = expm1(ax);
        double w = 1.0 + t;
        return 1.0 + (t * t) / (w + w);
      }
      double t = Elementary.exp(ax);
      return 0.5 * t + 0.5 / t;
    }
    if (ix < 0x40862e42) {
      return 0.5 * Elementary.exp(ax);
    }
    double w = Elementary.exp(0.5 * ax);
    double t = 0.5 * w;
    return t * w;
  }

  static double tanh(double x) {
    double ax = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    double z;
    if (ax < 22) {
      int ix = high(ax);
      if (ax == 0 || ix < 0x3c800000) {
        return ax == 0 ? x : x * (1.0 + x);
      }
      if (ix >= 0x3ff00000) {
        double t = expm1(2.0 * ax);
        z = 1.0 - 2.0 / (t + 2.0);
      } else {
        double t = expm1(-2.0 * ax);
        z = -t / (t + 2.0);
      }
    } else {
      z = 1.0;
    }
    return x >= 0 ? z : -z;
  }

  static double asinh(double x) {
    double xa = Math.abs(x);
    if (Double.isNaN(x) || Double.isInfinite(x) || xa < 1 / TWO_28) {
      return x;
    }
    double w;
    if (high(xa) > 0x41b00000) {
      w = Elementary.log(xa) + LN2;
    } else if (high(xa) > 0x40000000) {
      w = Elementary.log(2.0 * xa + 1.0 / (Math.sqrt(xa * xa + 1.0) + xa));
    } else {
      double t = xa * xa;
      w = log1p(xa + t / (1.0 + Math.sqrt(1.0 + t)));
    }
    return Math.copySign(w, x);
  }

  static double acosh(double x) {
    if (x >= TWO_28) {
      return Double.isInfinite(x) ? x : Elementary.log(x) + LN2;
    }
    if (x > 2.0) {
      double t = x * x;
      return Elementary.log(2.0 * x - 1.0 / (x + Math.sqrt(t - 1.0)));
    }
    if (x > 1.0) {
      double t = x - 1.0;
      return log1p(t + Math.sqrt(2.0 * t + t * t));
    }
    return x == 1.0 ? 0.0 : Double.NaN;
  }

  static double atanh(double x) {
    double xa = Math.abs(x);
    double t;
    if (xa < 0.5) {
      if (xa < 1 / TWO_28) {
        return x;
      }
      t = xa + xa;
      t = 0.5 * log1p(t + t * xa / (1.0 - xa));
    } else if (xa < 1.0) {
      t = 0.5 * log1p((xa + xa) / (1.0 - xa));
    } else {
      return xa > 1.0 || Double.isNaN(xa) ? Double.NaN : x / 0.0;
    }
    return Math.copySign(t, x);
  }

  static double cbrt(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    int xe = Frexp.exponent(Math.abs(x));
    double xm = Frexp.mantissa(Math.abs(x));
    double u =
        0.354895765043919860
            + ((1.50819193781584896
                    - ((2.11499494167371287
                            - ((2.44693122563534430
                                    - ((1.83469277483613086
                                            - (0.784932344976639262 - 0.145263899385486367 * xm)
                                                * xm)
                                        * xm))
                                * xm))
                        * xm))
                * xm);
    double t2 = u * u * u;
    double ym = u * (t2 + 2.0 * xm) / (2.0 * t2 + xm) * CBRT_FACTORS[2 + xe % 3];
    return Math.scalb(x > 0.0 ? ym : -ym, xe / 3);
  }

  static double log10(double x) {
    if (x <= 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return Elementary.log10(x);
    }
    double v = x;
    int k = 0;
    if (v < Double.MIN_NORMAL) {
      k = -54;
      v *= 0x1p54;
    }
    int hx = high(v);
    k += (hx >> 20) - 1023;
    int i = k < 0 ? 1 : 0;
    double y = k + i;
    v = withHigh(v, (hx & 0x000fffff) | ((0x3ff - i) << 20));
    double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * Elementary.log(v);
    return z + y * 3.01029995663611771306e-01;
  }
}
