// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code random.Random} makes of its source: indexes for choices, and discrete numbers. */
public final class RandomNumbers {
  private RandomNumbers() {}

  /** Whether a random point lies below the cumulative weight of an index. */
  public interface Below {
    boolean test(double point, int index);
  }

  /** {@code randrange(stop)}. */
  public static BigInteger randrange(RandomSource source, BigInteger stop) {
    if (stop.signum() <= 0) {
      throw TextError.value("empty range for randrange()");
    }
    return below(source, stop);
  }

  /** {@code randrange(start, stop, step)}; a step of null was not given. */
  public static BigInteger randrange(
      RandomSource source, BigInteger start, BigInteger stop, @Nullable BigInteger step) {
    BigInteger width = stop.subtract(start);
    if (step == null || step.equals(BigInteger.ONE)) {
      if (width.signum() <= 0) {
        throw TextError.value("empty range in randrange(" + start + ", " + stop + ")");
      }
      return start.add(below(source, width));
    }
    if (step.signum() == 0) {
      throw TextError.value("zero step for randrange()");
    }
    BigInteger one = step.signum() > 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
    BigInteger count = floorDivide(width.add(step).add(one), step);
    if (count.signum() <= 0) {
      throw TextError.value("empty range in randrange(" + start + ", " + stop + ", " + step + ")");
    }
    return start.add(step.multiply(below(source, count)));
  }

  private static BigInteger floorDivide(BigInteger value, BigInteger by) {
    BigInteger[] parts = value.divideAndRemainder(by);
    return parts[1].signum() != 0 && parts[1].signum() != by.signum()
        ? parts[0].subtract(BigInteger.ONE)
        : parts[0];
  }

  private static BigInteger below(RandomSource source, BigInteger n) {
    return n.bitLength() <= 62
        ? BigInteger.valueOf(source.randbelow(n.longValue()))
        : source.randbelow(n);
  }

  /** {@code randint(a, b)} of small ints. */
  public static long randint(RandomSource source, long a, long b) {
    long width = Math.addExact(Math.subtractExact(b, a), 1);
    if (width <= 0) {
      throw TextError.value("empty range in randrange(" + a + ", " + Math.addExact(b, 1) + ")");
    }
    return a + source.randbelow(width);
  }

  /** The index that {@code choice} takes from a sequence. */
  public static int choice(RandomSource source, int length) {
    if (length == 0) {
      throw new TextError(TextError.Kind.INDEX_ERROR, "Cannot choose from an empty sequence");
    }
    return (int) source.randbelow(length);
  }

  /**
   * The order that {@code shuffle} gives: place i of the result holds old item {@code order[i]}.
   */
  public static int[] shuffle(RandomSource source, int length) {
    int[] order = new int[length];
    for (int i = 0; i < length; i++) {
      order[i] = i;
    }
    for (int i = length - 1; i > 0; i--) {
      int j = (int) source.randbelow(i + 1L);
      int old = order[i];
      order[i] = order[j];
      order[j] = old;
    }
    return order;
  }

  /** The indexes that {@code sample(population, k)} takes. */
  public static long[] sample(RandomSource source, long n, long k) {
    if (k < 0 || k > n) {
      throw TextError.value("Sample larger than population or is negative");
    }
    int count = Math.toIntExact(k);
    return n <= setSize(k)
        ? sampleFromPool(source, Math.toIntExact(n), count)
        : sampleWithSet(source, n, count);
  }

  /** The population size up to which CPython copies the population. */
  private static long setSize(long k) {
    long size = 21;
    if (k > 5) {
      long table = 1;
      while (table < 3 * k) {
        table *= 4;
      }
      size += table;
    }
    return size;
  }

  private static long[] sampleFromPool(RandomSource source, int n, int k) {
    int[] pool = new int[n];
    for (int i = 0; i < n; i++) {
      pool[i] = i;
    }
    long[] result = new long[k];
    for (int i = 0; i < k; i++) {
      int j = (int) source.randbelow((long) n - i);
      result[i] = pool[j];
      pool[j] = pool[n - i - 1];
    }
    return result;
  }

  private static long[] sampleWithSet(RandomSource source, long n, int k) {
    Set<Long> selected = new HashSet<>();
    long[] result = new long[k];
    for (int i = 0; i < k; i++) {
      long j = source.randbelow(n);
      while (!selected.add(j)) {
        j = source.randbelow(n);
      }
      result[i] = j;
    }
    return result;
  }

  /** The indexes that {@code choices(population, k=k)} takes without weights. */
  public static int[] choices(RandomSource source, int n, int k) {
    int[] result = new int[Math.max(0, k)];
    double length = n;
    for (int i = 0; i < result.length; i++) {
      result[i] = (int) Math.floor(source.random() * length);
    }
    return result;
  }

  /** The indexes that {@code choices} takes by cumulative weights. */
  public static int[] choices(RandomSource source, double[] cumulative, int k) {
    double total = cumulative[cumulative.length - 1];
    return choices(source, cumulative.length, total, (x, i) -> x < cumulative[i], k);
  }

  /** As above, with weights that only the caller can compare. */
  public static int[] choices(RandomSource source, int n, double total, Below below, int k) {
    if (total <= 0.0) {
      throw TextError.value("Total of weights must be greater than zero");
    }
    if (Double.isNaN(total) || Double.isInfinite(total)) {
      throw TextError.value("Total of weights must be finite");
    }
    int[] result = new int[Math.max(0, k)];
    for (int i = 0; i < result.length; i++) {
      result[i] = bisect(source.random() * total, n - 1, below);
    }
    return result;
  }

  private static int bisect(double point, int high, Below below) {
    int low = 0;
    int end = high;
    while (low < end) {
      int middle = (low + end) >>> 1;
      if (below.test(point, middle)) {
        end = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** {@code randbytes(n)}. */
  public static byte[] randbytes(RandomSource source, int n) {
    if (n < 0) {
      throw TextError.value("number of bits must be non-negative");
    }
    byte[] big = source.getrandbits(Math.multiplyExact(n, 8)).toByteArray();
    byte[] result = new byte[n];
    for (int i = 0; i < Math.min(n, big.length); i++) {
      result[i] = big[big.length - 1 - i];
    }
    return result;
  }
}
