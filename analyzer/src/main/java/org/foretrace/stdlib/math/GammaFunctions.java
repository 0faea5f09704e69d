// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import org.foretrace.text.Elementary;

/** gamma and lgamma by Lanczos' approximation, in the steps of CPython. */
final class GammaFunctions {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;

  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };

  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };

  private static final double[] FACTORIALS = factorials();

  private GammaFunctions() {}

  private static double[] factorials() {
    double[] f = new double[23];
    f[0] = 1;
    for (int i = 1; i < f.length; i++) {
      f[i] = f[i - 1] * i;
    }
    return f;
  }

  private static double sum(double x) {
    double num = 0;
    double den = 0;
    if (x < 5.0) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        num = num * x + NUMERATOR[i];
        den = den * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        num = num / x + NUMERATOR[i];
        den = den / x + DENOMINATOR[i];
      }
    }
    return num / den;
  }

  private static double sinPi(double x) {
    double y = Math.abs(x) % 2.0;
    int n = (int) Math.floor(2.0 * y + 0.5);
    double r =
        switch (n) {
          case 0 -> Elementary.sin(Math.PI * y);
          case 1 -> Elementary.cos(Math.PI * (y - 0.5));
          case 2 -> Elementary.sin(Math.PI * (1.0 - y));
          case 3 -> -Elementary.cos(Math.PI * (y - 1.5));
          default -> Elementary.sin(Math.PI * (y - 2.0));
        };
    return Math.copySign(1.0, x) * r;
  }

  /** Where it is NaN for another argument, the argument is out of its domain. */
  static double gamma(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.isNaN(x) || x > 0 ? x : Double.NaN;
    }
    if (x == 0) {
      return Double.NaN;
    }
    double ax = Math.abs(x);
    if (x == Math.floor(x)) {
      if (x < 0) {
        return Double.NaN;
      }
      if (x <= FACTORIALS.length) {
        return FACTORIALS[(int) x - 1];
      }
    }
    if (ax < 1e-20) {
      return 1.0 / x;
    }
    if (ax > 200.0) {
      return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = ax + G_MINUS_HALF;
    double z;
    if (ax > G_MINUS_HALF) {
      double q = y - ax;
      z = q - G_MINUS_HALF;
    } else {
      double q = y - G_MINUS_HALF;
      z = q - ax;
    }
    z = z * G / y;
    if (x < 0) {
      double r = -Math.PI / sinPi(ax) / ax * Elementary.exp(y) / sum(ax);
      r -= z * r;
      if (ax < 140.0) {
        return r / Elementary.pow(y, ax - 0.5);
      }
      double half = Elementary.pow(y, ax / 2.0 - 0.25);
      return r / half / half;
    }
    double r = sum(ax) / Elementary.exp(y);
    r += z * r;
    if (ax < 140.0) {
      return r * Elementary.pow(y, ax - 0.5);
    }
    double half = Elementary.pow(y, ax / 2.0 - 0.25);
    return r * half * half;
  }

  /** As {@code gamma}: NaN for arguments out of its domain. */
  static double lgamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2.0) {
      return x <= 0 ? Double.NaN : 0.0;
    }
    double ax = Math.abs(x);
    if (ax < 1e-20) {
      return -Elementary.log(ax);
    }
    double r = Elementary.log(sum(ax)) - G;
    r += (ax - 0.5) * (Elementary.log(ax + G - 0.5) - 1);
    if (x < 0) {
      r = LOG_PI - Elementary.log(Math.abs(sinPi(ax))) - Elementary.log(ax) - r;
    }
    return r;
  }
}
