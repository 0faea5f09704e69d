// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import java.util.Locale;
import org.foretrace.predict.Prediction;

/** Says in words how a program ends and what it did wrong, for people. */
public final class Causes {
  private Causes() {}

  /** How a program ends, in one line. */
  public static String ending(Prediction p) {
    Prediction.ErrorInfo error = p.error();
    Prediction.UnsupportedInfo unsupported = p.unsupported();
    return switch (p.outcome()) {
      case COMPLETED -> "it completes after " + seconds(p.elapsed());
      case EXIT -> "it exits with code " + p.exitCode();
      case DEADLOCK -> "it hangs for ever after " + seconds(p.elapsed()) + waiting(p);
      case EXCEPTION, INVALID, LIMIT ->
          error == null
              ? p.outcome().text()
              : (p.outcome() == Prediction.Outcome.LIMIT ? "gave up, budget " : "")
                  + error.type()
                  + (error.message().isEmpty() ? "" : ": " + error.message())
                  + (error.line() > 0 ? " (line " + error.line() + ")" : "");
      case UNSUPPORTED ->
          unsupported == null
              ? "unsupported"
              : unsupported.message()
                  + (unsupported.line() > 0 ? " (line " + unsupported.line() + ")" : "");
    };
  }

  private static String waiting(Prediction p) {
    StringBuilder text = new StringBuilder();
    for (Prediction.Waiting w : p.waiting()) {
      text.append(text.length() == 0 ? ": " : "; ")
          .append(w.task())
          .append(" waits for ")
          .append(w.waitsFor());
      if (w.line() > 0) {
        text.append(" at line ").append(w.line());
      }
    }
    return text.toString();
  }

  /** {@code 2.5 s}: at most three decimals. */
  public static String seconds(double time) {
    String text = String.format(Locale.ROOT, "%.3f", time);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end) + " s";
  }

  /** What the diagnostics of a run say that explains a loss of time or lines; empty if nothing. */
  static String explanation(Prediction p) {
    StringBuilder text = new StringBuilder();
    p.diagnostics().stream()
        .filter(d -> d.severity() != org.foretrace.source.Diagnostic.Severity.INFO)
        .limit(3)
        .forEach(
            d ->
                text.append('\n')
                    .append(d.line() > 0 ? "line " + d.line() + ": " : "")
                    .append(d.message()));
    return text.toString();
  }
}
