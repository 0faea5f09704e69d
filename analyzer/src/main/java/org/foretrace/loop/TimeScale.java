// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/**
 * How instants look as floats, in seconds. Immutable.
 *
 * @param start what the clock says at the start
 * @param waitCost what each timed wait adds
 * @param readingCost what each reading of the clock adds
 * @param chainsFallBehind whether a chain of waits comes after one direct wait for the same moment,
 *     as it nearly always does; if not, only the order of registration counts
 */
public record TimeScale(
    double start, double waitCost, double readingCost, boolean chainsFallBehind) {
  /** Too little for any printed time to show. */
  public static final TimeScale NOMINAL = new TimeScale(1000.0, 1e-6, 1e-9, true);

  /** An instant as a float of Python. */
  public double secondsOf(Instant instant) {
    if (instant.nominal() == Long.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    long waits = Math.max(instant.drift() + 1, 0) / 2;
    return start + instant.nominal() / 1e9 + waits * waitCost + instant.reading() * readingCost;
  }

  /** The instant that a float means which no clock gave: without drift and reading. */
  public Instant instantOf(double seconds) {
    return new Instant(0, 0, 0).plus(seconds - start);
  }
}
