// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.time;

import org.foretrace.loop.Instant;
import org.foretrace.loop.TimeScale;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyReading;

/** A float of the virtual clock: it knows the instant that it stands for. */
public final class ClockFloat extends PyReading {
  private final TimeScale scale;
  private final Instant instant;

  public ClockFloat(TimeScale scale, Instant instant) {
    super(scale.secondsOf(instant));
    this.scale = scale;
    this.instant = instant;
  }

  public Instant instant() {
    return instant;
  }

  @Override
  protected PyFloat later(double seconds) {
    return new ClockFloat(scale, instant.plus(seconds));
  }

  @Override
  public int compareTo(PyReading other) {
    return other instanceof ClockFloat
        ? instant.compareTo(((ClockFloat) other).instant)
        : Double.compare(value(), other.value());
  }
}
