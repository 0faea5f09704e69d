// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/**
 * A moment of virtual time. Immutable.
 *
 * @param nominal nanoseconds since the start; what reports show
 * @param drift how many timed waits lie behind it, doubled: odd in the present after a wait, even
 *     in a deadline
 * @param reading how many readings of the clock lie behind it
 */
public record Instant(long nominal, long drift, long reading) implements Comparable<Instant> {
  /** The start of a run: before any wait. */
  public static final Instant START = new Instant(0, -1, 0);

  /** Later than any other: the deadline of what waits for ever. */
  public static final Instant NEVER = new Instant(Long.MAX_VALUE, 0, 0);

  // What a duration is counted up to; far beyond any budget.
  private static final double MAX_NANOS = 4e18;

  /** The instant that many seconds later (or earlier): a deadline, where it lies in the future. */
  public Instant plus(double seconds) {
    double nanos = Math.rint(seconds * 1e9);
    if (nanos > MAX_NANOS || nominal > MAX_NANOS) {
      return NEVER;
    }
    if (nanos < -MAX_NANOS) {
      return new Instant(-(long) MAX_NANOS, drift, reading);
    }
    long ns = (long) nanos;
    return new Instant(nominal + ns, ns > 0 ? drift + (drift & 1) : drift, reading);
  }

  public boolean isBefore(Instant other) {
    return compareTo(other) < 0;
  }

  public boolean isAfter(Instant other) {
    return compareTo(other) > 0;
  }

  /** Nominal seconds since the start. */
  public double seconds() {
    return nominal / 1e9;
  }

  @Override
  public int compareTo(Instant other) {
    if (nominal != other.nominal) {
      return nominal < other.nominal ? -1 : 1;
    }
    if (drift != other.drift) {
      return drift < other.drift ? -1 : 1;
    }
    return Long.compare(reading, other.reading);
  }
}
