// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;

/** The hashes of numbers: modulo 2**61 - 1 (Python/pyhash.c). */
public final class Hashes {
  private static final long MODULUS = (1L << 61) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

  private Hashes() {}

  public static long ofLong(long n) {
    if (n > -MODULUS && n < MODULUS) {
      return n == -1 ? -2 : n;
    }
    return ofBig(BigInteger.valueOf(n));
  }

  public static long ofBig(BigInteger n) {
    long h = n.abs().mod(BIG_MODULUS).longValue();
    h = n.signum() < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }
}
