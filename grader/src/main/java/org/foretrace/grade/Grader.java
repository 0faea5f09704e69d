// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.assignment.Assignment;
import org.foretrace.assignment.AssignmentError;
import org.foretrace.assignment.Check;
import org.foretrace.predict.PredictOptions;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Prediction.Outcome;
import org.foretrace.predict.Predictor;
import org.foretrace.predict.Program;
import org.jspecify.annotations.Nullable;

/** Grades submissions of one assignment. Immutable and thread-safe. */
public final class Grader {
  private final Assignment assignment;
  private final @Nullable Prediction reference;

  private Grader(Assignment assignment, @Nullable Prediction reference) {
    this.assignment = assignment;
    this.reference = reference;
  }

  /**
   * Prepares grading: predicts the reference solution where a check needs it.
   *
   * @throws AssignmentError if the reference solution cannot serve: it is invalid, unsupported or
   *     its outcome varies
   */
  public static Grader of(Assignment assignment) throws AssignmentError {
    boolean needed = assignment.checks().stream().anyMatch(Check::fromReference);
    Assignment.Reference source = assignment.reference();
    if (!needed || source == null) {
      return new Grader(assignment, null);
    }
    Prediction reference =
        Predictor.predict(Program.of(source.path(), source.source()), assignment.options());
    String fault = fault(reference);
    if (fault != null) {
      throw new AssignmentError(
          assignment.file(), 0, 0, "the reference solution '" + source.path() + "' " + fault);
    }
    return new Grader(assignment, reference);
  }

  private static @Nullable String fault(Prediction reference) {
    return switch (reference.outcome()) {
      case INVALID, UNSUPPORTED, LIMIT, DEADLOCK -> "cannot serve: " + Causes.ending(reference);
      case COMPLETED, EXCEPTION, EXIT ->
          reference.certain() ? null : "cannot serve: what it does varies from run to run";
    };
  }

  /** Grades one submission; never throws for anything that a learner wrote. */
  public Report grade(Program submission) {
    PredictOptions options = assignment.options();
    return grade(submission.name(), Predictor.predict(submission, options));
  }

  /** Grades a submission from its prediction. */
  public Report grade(String name, Prediction prediction) {
    List<CheckResult> results = new ArrayList<>();
    if (prediction.outcome() == Outcome.INVALID) {
      String cause = "not gradable: " + Causes.ending(prediction);
      assignment.checks().forEach(c -> results.add(CheckResult.cannotTell(c, cause)));
      return report(name, Report.Status.NOT_GRADABLE, results, prediction);
    }
    for (Check check : assignment.checks()) {
      results.add(result(check, prediction));
    }
    boolean told = results.stream().noneMatch(r -> r.verdict() == Verdict.CANNOT_TELL);
    Report.Status status = told ? Report.Status.GRADED : Report.Status.NEEDS_REVIEW;
    return report(name, status, results, prediction);
  }

  private Report report(
      String name, Report.Status status, List<CheckResult> results, Prediction prediction) {
    double score = results.stream().mapToDouble(CheckResult::points).sum();
    return new Report(
        assignment.title(), name, status, score, assignment.maxPoints(), results, prediction);
  }

  private CheckResult result(Check check, Prediction prediction) {
    if (check instanceof Check.Stdout stdout) {
      String expected = stdout.expected();
      return StdoutCheck.judge(
          stdout, expected != null ? expected : referenceOf().stdout(), prediction);
    }
    Check.Elapsed elapsed = (Check.Elapsed) check;
    return elapsed.fromReference()
        ? ElapsedCheck.judge(elapsed, referenceOf().elapsed(), referenceOf().elapsed(), prediction)
        : ElapsedCheck.judge(elapsed, elapsed.least(), elapsed.most(), prediction);
  }

  private Prediction referenceOf() {
    if (reference == null) {
      throw new IllegalStateException("a check needs a reference that was not predicted");
    }
    return reference;
  }
}
