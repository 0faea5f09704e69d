// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

/**
 * The budgets of one run.
 *
 * @param steps backward jumps, calls and resumptions
 * @param memory bytes taken by big objects, over the whole run
 * @param nesting calls of Python from Java inside each other
 */
public record Limits(long steps, long memory, int nesting) {
  /** Enough for any lesson. */
  public static final Limits DEFAULT = new Limits(200_000_000L, 1L << 30, 10_000);
}
