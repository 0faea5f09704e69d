// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

import org.jspecify.annotations.Nullable;

/** One thing that a submission must do, with its points. Immutable. */
public sealed interface Check {
  /** Unique in its assignment. */
  String id();

  String title();

  double points();

  /** Whether what is expected comes from the prediction of the reference solution. */
  boolean fromReference();

  /** The text on stdout; {@code expected} is null where it comes from the reference. */
  record Stdout(String id, String title, double points, @Nullable String expected)
      implements Check {
    @Override
    public boolean fromReference() {
      return expected == null;
    }
  }

  /**
   * The virtual seconds that the program takes.
   *
   * @param least null for no lower bound; where both bounds are null they come from the reference
   * @param most null for no upper bound
   * @param tolerance how far outside of the bounds is still inside, in seconds
   */
  record Elapsed(
      String id,
      String title,
      double points,
      @Nullable Double least,
      @Nullable Double most,
      double tolerance)
      implements Check {
    @Override
    public boolean fromReference() {
      return least == null && most == null;
    }
  }
}
