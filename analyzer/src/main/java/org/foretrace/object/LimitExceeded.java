// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/**
 * The run ends here because a budget is spent. Python code cannot catch it; it becomes the outcome
 * {@code limit}.
 */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String budget;

  /** {@code budget} is its documented name: steps, memory, output, tasks, virtual-time, nesting. */
  public LimitExceeded(String budget, String message) {
    super(message, null, false, false);
    this.budget = budget;
  }

  public String budget() {
    return budget;
  }
}
