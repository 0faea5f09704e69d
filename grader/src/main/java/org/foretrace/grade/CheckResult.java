// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import org.foretrace.assignment.Check;
import org.jspecify.annotations.Nullable;

/**
 * A check with its verdict. Immutable.
 *
 * @param points what was got; 0 unless passed
 * @param cause one or more lines for the learner: why it is not passed; empty where it is
 * @param expected what was expected, for a side-by-side display; null where there is nothing to
 *     show
 * @param actual what was predicted
 */
public record CheckResult(
    Check check,
    Verdict verdict,
    double points,
    String cause,
    @Nullable String expected,
    @Nullable String actual) {

  static CheckResult passed(Check check) {
    return new CheckResult(check, Verdict.PASSED, check.points(), "", null, null);
  }

  static CheckResult failed(
      Check check, String cause, @Nullable String expected, @Nullable String actual) {
    return new CheckResult(check, Verdict.FAILED, 0, cause, expected, actual);
  }

  static CheckResult cannotTell(Check check, String cause) {
    return new CheckResult(check, Verdict.CANNOT_TELL, 0, cause, null, null);
  }
}
