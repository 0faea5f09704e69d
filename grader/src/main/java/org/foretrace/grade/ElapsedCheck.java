// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import org.foretrace.assignment.Check;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Prediction.Outcome;
import org.jspecify.annotations.Nullable;

/** Compares the virtual seconds that a program takes with bounds. */
final class ElapsedCheck {
  private ElapsedCheck() {}

  static CheckResult judge(
      Check.Elapsed check, @Nullable Double least, @Nullable Double most, Prediction prediction) {
    double elapsed = prediction.elapsed();
    String expected = expected(least, most);
    String got = Causes.seconds(elapsed);
    boolean late = most != null && elapsed > most + check.tolerance();
    if (prediction.outcome() == Outcome.DEADLOCK || prediction.outcome() == Outcome.LIMIT) {
      return CheckResult.failed(
          check, "it does not end: " + Causes.ending(prediction), expected, "never ends");
    }
    if (!prediction.elapsedCertain()) {
      return CheckResult.cannotTell(
          check, "takes " + got + " in this run, but the time varies from run to run");
    }
    if (prediction.outcome() == Outcome.UNSUPPORTED && !late) {
      return CheckResult.cannotTell(check, "cannot tell: " + Causes.ending(prediction));
    }
    if (late) {
      return CheckResult.failed(
          check,
          "takes " + got + ", expected " + expected + Causes.explanation(prediction),
          expected,
          got);
    }
    if (least != null && elapsed < least - check.tolerance()) {
      String why =
          prediction.outcome() == Outcome.COMPLETED ? "" : "\n" + Causes.ending(prediction);
      return CheckResult.failed(
          check,
          "takes only " + got + ", expected " + expected + why + Causes.explanation(prediction),
          expected,
          got);
    }
    return CheckResult.passed(check);
  }

  private static String expected(@Nullable Double least, @Nullable Double most) {
    if (least == null) {
      return most == null ? "any time" : "at most " + Causes.seconds(most);
    }
    if (most == null) {
      return "at least " + Causes.seconds(least);
    }
    return least.equals(most)
        ? Causes.seconds(least)
        : "between " + Causes.seconds(least) + " and " + Causes.seconds(most);
  }
}
