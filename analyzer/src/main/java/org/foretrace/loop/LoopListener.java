// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/** Listens to a loop and its clock. The budgets are its to keep: it may throw. */
public interface LoopListener {
  /** Hears nothing and never throws. */
  LoopListener NONE = new LoopListener() {};

  /** A turn starts. */
  default void turnStarted(long turn, Instant now, int ready, int timers) {}

  /** Nothing is ready: the clock is about to move on to the next deadline. */
  default void idle(Instant from, Instant until) {}

  /** This many turns were made since the clock last moved. */
  default void standingStill(long turns) {}

  /** The clock would go beyond its horizon. Throws to stop that. */
  default void horizonReached(long seconds) {}

  /** A blocking call has kept the loop from turning. */
  default void blocked(Instant from, Instant until, String call) {}
}
