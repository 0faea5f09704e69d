// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

/**
 * The budgets of one run. Each that is spent ends the run with the outcome {@code limit}.
 * Immutable.
 *
 * @param steps loop iterations, calls and resumptions of Python code
 * @param memory bytes that containers, strings and numbers take, roughly counted and never given
 *     back
 * @param output characters on stdout and stderr together
 * @param tasks tasks that are made
 * @param virtualTime seconds on the virtual clock
 * @param turns turns of the event loop in which the clock stands still
 * @param nesting how deep Java code that runs Python code may nest
 */
public record Limits(
    long steps, long memory, long output, long tasks, long virtualTime, long turns, long nesting) {

  /** What is used where nobody says otherwise. */
  public static final Limits DEFAULT =
      new Limits(50_000_000, 1L << 30, 1_000_000, 200_000, 31_536_000, 1_000_000, 400);

  /** A budget by name. */
  public enum Budget {
    STEPS("steps"),
    MEMORY("memory"),
    OUTPUT("output"),
    TASKS("tasks"),
    VIRTUAL_TIME("virtual-time"),
    TURNS("turns"),
    NESTING("nesting");

    private final String text;

    Budget(String text) {
      this.text = text;
    }

    /** As options and reports spell it. */
    public String text() {
      return text;
    }
  }

  /** The same budgets but for one. */
  public Limits with(Budget budget, long value) {
    return new Limits(
        budget == Budget.STEPS ? value : steps,
        budget == Budget.MEMORY ? value : memory,
        budget == Budget.OUTPUT ? value : output,
        budget == Budget.TASKS ? value : tasks,
        budget == Budget.VIRTUAL_TIME ? value : virtualTime,
        budget == Budget.TURNS ? value : turns,
        budget == Budget.NESTING ? value : nesting);
  }

  /** The size of a budget. */
  public long of(Budget budget) {
    return switch (budget) {
      case STEPS -> steps;
      case MEMORY -> memory;
      case OUTPUT -> output;
      case TASKS -> tasks;
      case VIRTUAL_TIME -> virtualTime;
      case TURNS -> turns;
      case NESTING -> nesting;
    };
  }
}
