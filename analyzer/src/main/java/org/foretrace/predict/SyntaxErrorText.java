// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import org.foretrace.source.SourceFile;
import org.foretrace.syntax.SyntaxError;

/** What CPython prints to stderr for a file that is no program, with the caret under the place. */
final class SyntaxErrorText {
  private SyntaxErrorText() {}

  static String of(SyntaxError error, SourceFile file) {
    StringBuilder out = new StringBuilder();
    int line = error.line();
    if (line > 0) {
      out.append("  File \"").append(file.name()).append("\", line ").append(line).append('\n');
      if (line <= file.lineCount()) {
        appendSource(out, error, file.lineText(line));
      }
    }
    return out.append(error.type()).append(": ").append(error.message()).append('\n').toString();
  }

  private static void appendSource(StringBuilder out, SyntaxError error, String text) {
    String stripped = text.stripLeading();
    int indent = text.length() - stripped.length();
    out.append("    ").append(stripped.stripTrailing()).append('\n');
    int column = error.column();
    if (column <= 0) {
      return;
    }
    int width = stripped.codePointCount(0, stripped.length());
    int start = Math.max(0, Math.min(column - 1 - indent, width));
    int end = error.endLine() == error.line() && error.endColumn() > column
        ? error.endColumn() - 1 - indent
        : error.endLine() > error.line() ? width : start + 1;
    out.append("    ").append(" ".repeat(start));
    out.append("^".repeat(Math.max(1, end - start))).append('\n');
  }
}
