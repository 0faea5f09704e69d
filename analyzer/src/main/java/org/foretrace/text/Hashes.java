// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;

/**
 * The hashes that are the same in every run of CPython (64 bits): of numbers, tuples and
 * frozensets.
 *
 * <p>Hashes of strings and bytes are salted, and those of other objects are addresses: not here.
 */
public final class Hashes {
  /** The prime modulus of number hashes, {@code sys.hash_info.modulus}. */
  public static final long MODULUS = (1L << 61) - 1;

  private static final int BITS = 61;
  private static final long INFINITY = 314_159;
  private static final long IMAGINARY = 1_000_003;
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

  private Hashes() {}

  /** {@code hash(value)} of a small int. */
  public static long ofLong(long value) {
    long rest = value % MODULUS;
    return rest == -1 ? -2 : rest;
  }

  /** {@code hash(value)} of an int. */
  public static long ofInteger(BigInteger value) {
    if (value.bitLength() < 64) {
      return ofLong(value.longValue());
    }
    long rest = value.abs().mod(BIG_MODULUS).longValue();
    long hash = value.signum() < 0 ? -rest : rest;
    return hash == -1 ? -2 : hash;
  }

  /** {@code hash(value)} of a float that is not NaN, whose hash is its object's. */
  public static long ofDouble(double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("the hash of a NaN is the hash of its object");
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    if (value == (long) value && Math.abs(value) < 0x1p61) {
      return ofLong((long) value);
    }
    int exponent = Math.max(Math.getExponent(value), -1022) - 52;
    long bits = Double.doubleToRawLongBits(value);
    long digits = bits & ((1L << 52) - 1);
    if ((bits >>> 52 & 0x7ff) != 0) {
      digits |= 1L << 52;
    }
    long hash = rotate(digits, Math.floorMod(exponent, BITS));
    hash = value < 0 ? -hash : hash;
    return hash == -1 ? -2 : hash;
  }

  private static long rotate(long value, int by) {
    return by == 0 ? value : ((value << by) & MODULUS) | value >>> (BITS - by);
  }

  /** {@code hash(complex(real, imag))} of parts that are not NaN. */
  public static long ofComplex(double real, double imag) {
    long hash = ofDouble(real) + IMAGINARY * ofDouble(imag);
    return hash == -1 ? -2 : hash;
  }

  /**
   * {@code hash(Fraction(numerator, denominator))} in lowest terms; the hash of a Decimal follows
   * from it.
   */
  public static long ofFraction(BigInteger numerator, BigInteger denominator) {
    long size;
    if (denominator.mod(BIG_MODULUS).signum() == 0) {
      size = INFINITY;
    } else {
      BigInteger inverse = denominator.modInverse(BIG_MODULUS);
      size = numerator.abs().mod(BIG_MODULUS).multiply(inverse).mod(BIG_MODULUS).longValue();
    }
    long hash = numerator.signum() < 0 ? -size : size;
    return hash == -1 ? -2 : hash;
  }

  /** {@code hash(tuple)} from the hashes of its items. */
  public static long ofTuple(long[] items) {
    long acc = PRIME_5;
    for (long item : items) {
      acc += item * PRIME_2;
      acc = Long.rotateLeft(acc, 31) * PRIME_1;
    }
    acc += items.length ^ (PRIME_5 ^ 3_527_539L);
    return acc == -1 ? 1_546_275_796 : acc;
  }

  /** {@code hash(frozenset)} from the hashes of its items, in any order. */
  public static long ofFrozenset(long[] items) {
    long hash = 0;
    for (long item : items) {
      hash ^= shuffle(item);
    }
    hash ^= (items.length + 1) * 1_927_868_237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69_069 + 907_133_923L;
    return hash == -1 ? 590_923_713 : hash;
  }

  private static long shuffle(long hash) {
    return ((hash ^ 89_869_747L) ^ (hash << 16)) * 3_644_798_167L;
  }
}
