// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import java.util.List;
import org.foretrace.assignment.Check;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Prediction.Outcome;

/** Compares what is printed, line by line. A missing newline at the very end is forgiven. */
final class StdoutCheck {
  private StdoutCheck() {}

  static CheckResult judge(Check.Stdout check, String expected, Prediction prediction) {
    List<String> want = lines(expected);
    List<String> got = lines(prediction.stdout());
    int first = firstDifference(want, got);
    boolean ended = prediction.outcome() != Outcome.UNSUPPORTED;
    if (first < 0) {
      if (!ended) {
        return CheckResult.cannotTell(check, "cannot tell: " + Causes.ending(prediction));
      }
      return varying(prediction, 0, got.size())
          ? CheckResult.cannotTell(check, "the lines agree in this run, but vary from run to run")
          : passedUnlessEndless(check, expected, prediction);
    }
    if (!ended && first >= got.size()) {
      return CheckResult.cannotTell(check, "cannot tell: " + Causes.ending(prediction));
    }
    if (varying(prediction, 0, first + 1)) {
      return CheckResult.cannotTell(
          check, "line " + (first + 1) + " differs, but what is printed varies from run to run");
    }
    return CheckResult.failed(
        check, cause(want, got, first, prediction), expected, prediction.stdout());
  }

  private static CheckResult passedUnlessEndless(
      Check check, String expected, Prediction prediction) {
    if (prediction.outcome() == Outcome.LIMIT || prediction.outcome() == Outcome.DEADLOCK) {
      return CheckResult.failed(
          check,
          "everything is printed, but the program does not end: " + Causes.ending(prediction),
          expected,
          prediction.stdout());
    }
    return CheckResult.passed(check);
  }

  private static String cause(List<String> want, List<String> got, int first, Prediction p) {
    String ending = p.outcome() == Outcome.COMPLETED ? "" : "\n" + Causes.ending(p);
    String head;
    if (first >= got.size()) {
      head = "line " + (first + 1) + " is missing: expected " + quote(want.get(first));
    } else if (first >= want.size()) {
      head = "line " + (first + 1) + " is too much: " + quote(got.get(first));
    } else {
      head =
          "line "
              + (first + 1)
              + ": expected "
              + quote(want.get(first))
              + ", got "
              + quote(got.get(first));
      if (sameLines(want, got)) {
        head = "the right lines in another order; " + head;
      }
    }
    return head + ending + Causes.explanation(p);
  }

  private static boolean sameLines(List<String> want, List<String> got) {
    return want.stream().sorted().toList().equals(got.stream().sorted().toList());
  }

  private static boolean varying(Prediction p, int from, int to) {
    return p.varies().stream().anyMatch(v -> v.line() > from && v.line() <= to);
  }

  private static int firstDifference(List<String> want, List<String> got) {
    int common = Math.min(want.size(), got.size());
    for (int i = 0; i < common; i++) {
      if (!want.get(i).equals(got.get(i))) {
        return i;
      }
    }
    return want.size() == got.size() ? -1 : common;
  }

  private static List<String> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return List.of(body.split("\n", -1));
  }

  private static String quote(String line) {
    return "'" + line + "'";
  }
}
