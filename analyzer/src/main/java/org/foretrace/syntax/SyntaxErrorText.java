// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceFile;

/** A syntax error as CPython prints it when it is run: file, line, source line, carets, message. */
public final class SyntaxErrorText {
  private SyntaxErrorText() {}

  /** Lines that end with newlines. */
  public static String format(SyntaxError located, SourceFile source) {
    SyntaxError error = located.located(source);
    StringBuilder out = new StringBuilder();
    if (error.line() > 0) {
      out.append("  File \"").append(source.name()).append("\", line ");
      out.append(error.line()).append('\n');
      excerpt(error, source, out);
    }
    return out.append(error.type()).append(": ").append(error.message()).append('\n').toString();
  }

  private static void excerpt(SyntaxError error, SourceFile source, StringBuilder out) {
    int[] line = line(error, source).codePoints().toArray();
    int spaces = 0;
    while (spaces < line.length
        && (line[spaces] == ' ' || line[spaces] == '\n' || line[spaces] == '\f')) {
      spaces++;
    }
    out.append("    ").append(new String(line, spaces, line.length - spaces)).append('\n');
    int start = error.column();
    int end = line.length + 1;
    if (error.line() == error.endLine()) {
      end = error.endColumn() == 0 ? start : error.endColumn();
    }
    // the text of a line has its newline
    int length = line.length + 1;
    start = start > length ? line.length + 1 : start;
    end = end > length ? line.length + 1 : end;
    end = start >= end ? start + 1 : end;
    int column = start - 1 - spaces;
    if (column < 0) {
      return;
    }
    out.append("    ");
    for (int i = spaces; i < spaces + column; i++) {
      boolean tab = i < line.length && line[i] != ' ' && Character.isWhitespace(line[i]);
      out.appendCodePoint(tab ? line[i] : ' ');
    }
    out.append("^".repeat(end - start)).append('\n');
  }

  /** The line of the error; nothing of it is shown behind a null byte. */
  private static String line(SyntaxError error, SourceFile source) {
    if (error.line() > source.lineCount()) {
      return "";
    }
    String text = source.lineText(error.line());
    int nul = text.indexOf(0);
    return nul < 0 ? text : text.substring(0, nul);
  }
}
