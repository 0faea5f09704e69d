// SPDX-License-Identifier: Apache-2.0
package org.foretrace.report;

import java.util.Locale;
import org.foretrace.grade.CheckResult;
import org.foretrace.grade.Report;

/** A report for people. */
public final class ReportText {
  private ReportText() {}

  public static String of(Report r) {
    StringBuilder out = new StringBuilder();
    out.append(r.submission()).append(": ");
    switch (r.status()) {
      case GRADED -> out.append(score(r));
      case NOT_GRADABLE -> out.append("not gradable");
      case NEEDS_REVIEW -> out.append(score(r)).append(", needs review");
    }
    out.append('\n');
    for (CheckResult c : r.checks()) {
      out.append("  ").append(mark(c)).append(' ').append(c.check().title());
      out.append(" (").append(number(c.points())).append('/');
      out.append(number(c.check().points())).append(")\n");
      if (!c.cause().isEmpty()) {
        for (String line : c.cause().split("\n", -1)) {
          out.append("       ").append(line).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static String score(Report r) {
    return number(r.score()) + "/" + number(r.maxScore());
  }

  private static String mark(CheckResult c) {
    return switch (c.verdict()) {
      case PASSED -> "pass";
      case FAILED -> "FAIL";
      case CANNOT_TELL -> "  ? ";
    };
  }

  private static String number(double n) {
    return n == Math.rint(n)
        ? Long.toString((long) n)
        : String.format(Locale.ROOT, "%.2f", n).replaceFirst("0+$", "");
  }
}
