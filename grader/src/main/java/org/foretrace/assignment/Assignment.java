// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

import java.util.List;
import org.foretrace.predict.PredictOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a program must do, with points. Immutable.
 *
 * @param file the name it was read under, for messages
 * @param main the file that is run when a submission is a folder
 * @param reference the reference solution, or null where no check needs one
 * @param options the world and budgets of every run
 */
public record Assignment(
    String file,
    String title,
    String main,
    @Nullable Reference reference,
    PredictOptions options,
    List<Check> checks) {
  public Assignment {
    checks = List.copyOf(checks);
  }

  /** The reference solution: its path as written, and its bytes. */
  public record Reference(String path, byte[] source) {}

  /** All points that can be had. */
  public double maxPoints() {
    return checks.stream().mapToDouble(Check::points).sum();
  }
}
