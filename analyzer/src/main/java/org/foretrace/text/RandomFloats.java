// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** The distributions of {@code random.Random}, each over the source that it is given. */
public final class RandomFloats {
  private static final double TWO_PI = 2.0 * Math.PI;
  private static final double NORMAL_MAGIC = 4 * Elementary.exp(-0.5) / Math.sqrt(2.0);
  private static final double LOG_4 = Elementary.log(4.0);
  private static final double GAMMA_MAGIC = 1.0 + Elementary.log(4.5);

  private RandomFloats() {}

  /** {@code uniform(a, b)}. */
  public static double uniform(RandomSource source, double a, double b) {
    return a + (b - a) * source.random();
  }

  /** {@code triangular(low, high, mode)}; without a mode, pass {@link #MIDDLE}. */
  public static double triangular(RandomSource source, double low, double high, double mode) {
    double u = source.random();
    if (!Double.isNaN(mode) && high - low == 0) {
      return low;
    }
    double c = Double.isNaN(mode) ? 0.5 : (mode - low) / (high - low);
    if (u > c) {
      return high + (low - high) * Math.sqrt((1.0 - u) * (1.0 - c));
    }
    return low + (high - low) * Math.sqrt(u * c);
  }

  /** The mode that stands for {@code None}. */
  public static final double MIDDLE = Double.NaN;

  /** {@code normalvariate(mu, sigma)}. */
  public static double normalvariate(RandomSource source, double mu, double sigma) {
    while (true) {
      double u1 = source.random();
      double u2 = 1.0 - source.random();
      double z = NORMAL_MAGIC * (u1 - 0.5) / u2;
      if (z * z / 4.0 <= -Elementary.log(u2)) {
        return mu + z * sigma;
      }
    }
  }

  /** The two standard normal numbers that {@code gauss} makes at once: this one and the next. */
  public static double[] gaussPair(RandomSource source) {
    double angle = source.random() * TWO_PI;
    double radius = Math.sqrt(-2.0 * Elementary.log(1.0 - source.random()));
    return new double[] {Elementary.cos(angle) * radius, Elementary.sin(angle) * radius};
  }

  /** {@code lognormvariate(mu, sigma)}. */
  public static double lognormvariate(RandomSource source, double mu, double sigma) {
    double value = normalvariate(source, mu, sigma);
    double result = Elementary.exp(value);
    if (Double.isInfinite(result) && !Double.isInfinite(value)) {
      throw TextError.overflow("math range error");
    }
    return result;
  }

  /** {@code expovariate(lambd)}. */
  public static double expovariate(RandomSource source, double lambd) {
    return FloatMath.trueDiv(-Elementary.log(1.0 - source.random()), lambd);
  }

  /** {@code vonmisesvariate(mu, kappa)}. */
  public static double vonmisesvariate(RandomSource source, double mu, double kappa) {
    if (kappa <= 1e-6) {
      return TWO_PI * source.random();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z;
    while (true) {
      double u1 = source.random();
      z = Elementary.cos(Math.PI * u1);
      double d = z / (r + z);
      double u2 = source.random();
      if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * Elementary.exp(d)) {
        break;
      }
    }
    double q = 1.0 / r;
    double f = (q + z) / (1.0 + q * z);
    double u3 = source.random();
    double turn = Elementary.acos(f);
    return FloatMath.mod(u3 > 0.5 ? mu + turn : mu - turn, TWO_PI);
  }

  /** {@code gammavariate(alpha, beta)}. */
  public static double gammavariate(RandomSource source, double alpha, double beta) {
    if (alpha <= 0.0 || beta <= 0.0) {
      throw TextError.value("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha > 1.0) {
      return gammaAboveOne(source, alpha, beta);
    }
    if (alpha == 1.0) {
      return -Elementary.log(1.0 - source.random()) * beta;
    }
    return gammaBelowOne(source, alpha) * beta;
  }

  private static double gammaAboveOne(RandomSource source, double alpha, double beta) {
    double root = Math.sqrt(2.0 * alpha - 1.0);
    double b = alpha - LOG_4;
    double c = alpha + root;
    while (true) {
      double u1 = source.random();
      if (!(1e-7 < u1 && u1 < 0.9999999)) {
        continue;
      }
      double u2 = 1.0 - source.random();
      double v = Elementary.log(u1 / (1.0 - u1)) / root;
      double x = alpha * Elementary.exp(v);
      double z = u1 * u1 * u2;
      double r = b + c * v - x;
      if (r + GAMMA_MAGIC - 4.5 * z >= 0.0 || r >= Elementary.log(z)) {
        return x * beta;
      }
    }
  }

  private static double gammaBelowOne(RandomSource source, double alpha) {
    while (true) {
      double u = source.random();
      double b = (Math.E + alpha) / Math.E;
      double p = b * u;
      double x = p <= 1.0 ? FloatMath.pow(p, 1.0 / alpha) : -Elementary.log((b - p) / alpha);
      double u1 = source.random();
      boolean done = p > 1.0 ? u1 <= FloatMath.pow(x, alpha - 1.0) : u1 <= Elementary.exp(-x);
      if (done) {
        return x;
      }
    }
  }

  /** {@code betavariate(alpha, beta)}. */
  public static double betavariate(RandomSource source, double alpha, double beta) {
    double y = gammavariate(source, alpha, 1.0);
    return y == 0 ? 0.0 : y / (y + gammavariate(source, beta, 1.0));
  }

  /** {@code paretovariate(alpha)}. */
  public static double paretovariate(RandomSource source, double alpha) {
    double u = 1.0 - source.random();
    return FloatMath.pow(u, FloatMath.trueDiv(-1.0, alpha));
  }

  /** {@code weibullvariate(alpha, beta)}. */
  public static double weibullvariate(RandomSource source, double alpha, double beta) {
    double u = 1.0 - source.random();
    return alpha * FloatMath.pow(-Elementary.log(u), FloatMath.trueDiv(1.0, beta));
  }

  /** {@code binomialvariate(n, p)}. */
  public static long binomialvariate(RandomSource source, long n, double p) {
    if (n < 0) {
      throw TextError.value("n must be non-negative");
    }
    if (p <= 0.0 || p >= 1.0) {
      if (p == 0.0 || p == 1.0) {
        return p == 0.0 ? 0 : n;
      }
      throw TextError.value("p must be in the range 0.0 <= p <= 1.0");
    }
    if (n == 1) {
      return source.random() < p ? 1 : 0;
    }
    if (p > 0.5) {
      return n - binomialvariate(source, n, 1.0 - p);
    }
    return n * p < 10.0 ? binomialByGaps(source, n, p) : binomialByRejection(source, n, p);
  }

  private static long binomialByGaps(RandomSource source, long n, double p) {
    double c = Elementary.log2(1.0 - p);
    if (c == 0) {
      return 0;
    }
    long x = 0;
    double y = 0;
    while (true) {
      double u = source.random();
      if (u == 0) {
        throw TextError.value("math domain error");
      }
      y += Math.floor(Elementary.log2(u) / c) + 1;
      if (y > n) {
        return x;
      }
      x++;
    }
  }

  private static long binomialByRejection(RandomSource source, long n, double p) {
    double deviation = Math.sqrt(n * p * (1.0 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double vr = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double odds = Elementary.log(p / (1.0 - p));
    long mode = (long) Math.floor((n + 1) * p);
    double h = Elementary.lgamma(mode + 1.0) + Elementary.lgamma(n - mode + 1.0);
    while (true) {
      double u = source.random() - 0.5;
      double us = 0.5 - Math.abs(u);
      double drawn = Math.floor((2.0 * a / us + b) * u + c);
      if (drawn < 0 || drawn > n) {
        continue;
      }
      long k = (long) drawn;
      double v = source.random();
      if (us >= 0.07 && v <= vr) {
        return k;
      }
      v *= alpha / (a / (us * us) + b);
      double limit = h - Elementary.lgamma(k + 1.0) - Elementary.lgamma(n - k + 1.0);
      if (Elementary.log(v) <= limit + (k - mode) * odds) {
        return k;
      }
    }
  }
}
