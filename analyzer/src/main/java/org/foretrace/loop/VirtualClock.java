// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/** The present of one run: it moves when somebody waits, and by nothing else. Not thread-safe. */
public final class VirtualClock {
  private final TimeScale scale;
  private final long horizon;
  private final LoopListener listener;
  private Instant now = Instant.START;
  private long moves;

  /**
   * A clock at the start of time.
   *
   * @param horizonSeconds how far it may go; beyond, the listener is told
   */
  public VirtualClock(TimeScale scale, long horizonSeconds, LoopListener listener) {
    this.scale = scale;
    this.horizon = Math.min(horizonSeconds, Long.MAX_VALUE / 2_000_000_000L) * 1_000_000_000L;
    this.listener = listener;
  }

  public TimeScale scale() {
    return scale;
  }

  /** The present, without reading the clock: for reports. */
  public Instant now() {
    return now;
  }

  /** Nominal seconds since the start. */
  public double seconds() {
    return now.seconds();
  }

  /** How often the clock has moved on: two equal answers mean that time stood still between. */
  public long moves() {
    return moves;
  }

  /** Reads the clock, which takes an infinitesimal time. */
  public Instant read() {
    Instant read = readForTurn();
    return scale.chainsFallBehind() ? read : new Instant(read.nominal(), -1, read.reading());
  }

  /** The reading that decides which timers are due in a turn: those before it. */
  Instant readForTurn() {
    Instant read = now;
    now = new Instant(read.nominal(), read.drift(), read.reading() + 1);
    return read;
  }

  /** A blocking call ends: time has passed without a wait of the loop. */
  public void moveTo(Instant instant) {
    if (instant.isAfter(now)) {
      set(instant);
    }
  }

  /** A timed wait of the loop ends at this deadline. */
  public void wakeAt(Instant deadline) {
    if (deadline.isAfter(now)) {
      long drift = deadline.drift() % 2 == 0 ? deadline.drift() + 1 : deadline.drift();
      set(
          new Instant(
              deadline.nominal(), scale.chainsFallBehind() ? drift : 1, deadline.reading()));
    }
  }

  private void set(Instant instant) {
    if (instant.nominal() > horizon) {
      now = new Instant(horizon, instant.drift(), 0);
      listener.horizonReached(horizon / 1_000_000_000L);
    }
    if (instant.nominal() != now.nominal()) {
      moves++;
    }
    now = instant;
  }
}
