// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;

/** The hashes of numbers: modulo 2**61 - 1 (Python/pyhash.c). */
public final class Hashes {
  private static final long MODULUS = (1L << 61) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

  private static final long PRIME1 = 0x9E3779B185EBCA87L;
  private static final long PRIME2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME5 = 0x27D4EB2F165667C5L;

  private Hashes() {}

  public static long ofLong(long n) {
    if (n > -MODULUS && n < MODULUS) {
      return n == -1 ? -2 : n;
    }
    return ofBig(BigInteger.valueOf(n));
  }

  /** The hash of a float; that of {@code object} for NaN, by its address. */
  public static long ofDouble(ThreadState ts, double x, PyObject object) {
    if (Double.isNaN(x)) {
      return ofAddress(ts, object);
    }
    if (Double.isInfinite(x)) {
      return x > 0 ? 314159 : -314159;
    }
    if (x == Math.rint(x) && Math.abs(x) < 0x1p62) {
      return ofLong((long) x);
    }
    long bits = Double.doubleToRawLongBits(x);
    int exponent = Math.max(1, (int) (bits >>> 52) & 0x7ff) - 1075;
    long fraction = bits & ((1L << 52) - 1);
    if ((bits & 0x7ff0000000000000L) != 0) {
      fraction |= 1L << 52;
    }
    // Multiplying by a power of two modulo 2**61 - 1 is a rotation of 61 bits.
    int turn = Math.floorMod(exponent, 61);
    long h = ((fraction << turn) & MODULUS) | (fraction >>> (61 - turn));
    h = h >= MODULUS ? h - MODULUS : h;
    h = x < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }

  /** The hash of an object that compares by identity. */
  public static long ofAddress(ThreadState ts, PyObject object) {
    long h = Long.rotateRight(ts.address(object), 4);
    return h == -1 ? -2 : h;
  }

  public static long ofBig(BigInteger n) {
    long h = n.abs().mod(BIG_MODULUS).longValue();
    h = n.signum() < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }

  /** The hash of a tuple of items: xxHash as in CPython's Objects/tupleobject.c. */
  public static long ofSequence(ThreadState ts, PyObject[] items) {
    long acc = ofItems(ts, items) + (items.length ^ (PRIME5 ^ 3527539L));
    return acc == -1 ? 1546275796L : acc;
  }

  /** The hash of a slice of three parts. */
  static long ofSlice(ThreadState ts, PyObject[] parts) {
    long acc = ofItems(ts, parts);
    return acc == -1 ? 1546275796L : acc;
  }

  private static long ofItems(ThreadState ts, PyObject[] items) {
    long acc = PRIME5;
    Sequences.scan(ts, items.length);
    ts.enterRecursion(" while hashing a tuple");
    try {
      for (PyObject item : items) {
        acc += PyOps.hash(ts, item) * PRIME2;
        acc = Long.rotateLeft(acc, 31) * PRIME1;
      }
    } finally {
      ts.leaveRecursion();
    }
    return acc;
  }
}
