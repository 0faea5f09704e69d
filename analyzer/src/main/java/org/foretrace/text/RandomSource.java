// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;

/** What Python's random numbers are made from: floats in [0, 1) and random bits. */
public interface RandomSource {
  /** The next float in [0, 1). */
  double random();

  /** The next {@code k} random bits, k from 0 to 63. */
  long bits(int k);

  /** {@code getrandbits(k)} for any k that is not negative. */
  BigInteger getrandbits(int k);

  /** A random int below n, n positive: draws bits until they fit. */
  default long randbelow(long n) {
    int k = 64 - Long.numberOfLeadingZeros(n);
    long r = bits(k);
    while (r >= n) {
      r = bits(k);
    }
    return r;
  }

  /** A random int below n, n positive. */
  default BigInteger randbelow(BigInteger n) {
    int k = n.bitLength();
    BigInteger r = getrandbits(k);
    while (r.compareTo(n) >= 0) {
      r = getrandbits(k);
    }
    return r;
  }
}
