// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.Locale;
import org.foretrace.source.Diagnostic;
import org.foretrace.source.Diagnostic.Severity;

/** The diagnostics that a run leads to, by rule. */
final class Findings {
  private Findings() {}

  /** A call stood in the way of the event loop. */
  static Diagnostic blocking(String call, double seconds, int line) {
    String name = call.equals("time.sleep") ? "blocking-sleep" : "blocking-call";
    return new Diagnostic(
        call.equals("time.sleep") ? "FT301" : "FT302",
        name,
        Severity.ERROR,
        line,
        0,
        String.format(
            Locale.ROOT,
            "%s froze the event loop for %s s: no other task could run",
            call,
            plain(seconds)));
  }

  /** A coroutine was made and thrown away. */
  static Diagnostic neverAwaited(String coroutine, int line) {
    return new Diagnostic(
        "FT201",
        "coroutine-never-awaited",
        Severity.WARNING,
        line,
        0,
        "coroutine '" + coroutine + "' was never awaited: its body never ran");
  }

  /** A Python warning other than that. */
  static Diagnostic warning(String category, String message, int line) {
    return new Diagnostic(
        "FT902", "python-warning", Severity.WARNING, line, 0, category + ": " + message);
  }

  private static String plain(double seconds) {
    String text = String.format(Locale.ROOT, "%.6f", seconds);
    return text.replaceFirst("\\.?0+$", "");
  }
}
