// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import java.util.List;
import org.foretrace.predict.Prediction;

/**
 * The grade of one submission. Immutable.
 *
 * @param submission the name it was given under
 * @param prediction what the submission does, on which all verdicts rest
 */
public record Report(
    String assignment,
    String submission,
    Status status,
    double score,
    double maxScore,
    List<CheckResult> checks,
    Prediction prediction) {

  public Report {
    checks = List.copyOf(checks);
  }

  /** What the submission as a whole is. */
  public enum Status {
    /** Every check has a verdict. */
    GRADED("graded"),
    /** It is no program: costs no attempt. */
    NOT_GRADABLE("not-gradable"),
    /** Some check cannot be told: somebody has to look. */
    NEEDS_REVIEW("needs-review");

    private final String text;

    Status(String text) {
      this.text = text;
    }

    /** As reports spell it. */
    public String text() {
      return text;
    }
  }
}
