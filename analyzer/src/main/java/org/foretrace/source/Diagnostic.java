// SPDX-License-Identifier: Apache-2.0
package org.foretrace.source;

/**
 * Something worth telling about a program, at a place in it. Immutable.
 *
 * @param rule a short stable id, such as {@code FT201}
 * @param name the same in words, such as {@code coroutine-never-awaited}
 * @param line 1-based; 0 where there is no place
 * @param column 1-based, in code points; 0 where there is no place
 * @param message one line of plain text
 */
public record Diagnostic(
    String rule, String name, Severity severity, int line, int column, String message) {

  /** How much it matters. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String text;

    Severity(String text) {
      this.text = text;
    }

    /** As the JSON spells it. */
    public String text() {
      return text;
    }
  }
}
