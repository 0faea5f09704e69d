// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceRange;

/** Turns the space before a line into INDENT and DEDENT, with Python's rules for tabs. */
final class Indentation {
  private static final int MAX_LEVELS = 100;
  private static final int TAB_SIZE = 8;
  private final Cursor cursor;
  private final Tokens tokens;

  /** Columns with tabs of eight, and of one: both must agree on what is deeper. */
  private final int[] columns = new int[MAX_LEVELS];

  private final int[] narrowColumns = new int[MAX_LEVELS];
  private int level;

  Indentation(Cursor cursor, Tokens tokens) {
    this.cursor = cursor;
    this.tokens = tokens;
  }

  /**
   * Moves the cursor to the first character of the line; false if the line is blank or a comment.
   * Inside brackets ({@code significant} is false) indentation means nothing.
   */
  boolean read(boolean significant) {
    int column = 0;
    int narrow = 0;
    int continued = 0;
    while (true) {
      char c = cursor.peek(0);
      if (c == ' ') {
        column++;
        narrow++;
      } else if (c == '\t') {
        column = (column / TAB_SIZE + 1) * TAB_SIZE;
        narrow++;
      } else if (c == '\f') {
        column = 0;
        narrow = 0;
      } else if (c == '\\') {
        // what counts is the indentation before the first backslash
        continued = continued != 0 ? continued : column;
        cursor.joinLines(true);
        continue;
      } else {
        break;
      }
      cursor.position++;
    }
    char c = cursor.peek(0);
    if (c == '#' || Cursor.isLineEnd(c)) {
      return false;
    }
    if (significant && !cursor.atEnd()) {
      change(continued != 0 ? continued : column, continued != 0 ? continued : narrow);
    }
    return true;
  }

  private void change(int column, int narrow) {
    int at = cursor.position;
    if (column == columns[level]) {
      if (narrow != narrowColumns[level]) {
        throw tabError();
      }
    } else if (column > columns[level]) {
      if (level + 1 >= MAX_LEVELS) {
        throw wholeLine(SyntaxError.INDENTATION_ERROR, "too many levels of indentation");
      }
      if (narrow <= narrowColumns[level]) {
        throw tabError();
      }
      level++;
      columns[level] = column;
      narrowColumns[level] = narrow;
      tokens.add(PythonParser.INDENT, at, at);
    } else {
      int outer = level;
      while (outer > 0 && column < columns[outer]) {
        outer--;
      }
      if (column != columns[outer]) {
        throw unindent();
      }
      if (narrow != narrowColumns[outer]) {
        throw tabError();
      }
      for (; level > outer; level--) {
        tokens.add(PythonParser.DEDENT, at, at);
      }
    }
  }

  private TokenException tabError() {
    return wholeLine(SyntaxError.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
  }

  private TokenException wholeLine(String type, String message) {
    int at = cursor.position;
    return fail(type, message, cursor.line(at), 1, 0, new SourceRange(cursor.lineStart(at), at));
  }

  /** The place is the end of the line, as CPython has it. */
  private TokenException unindent() {
    int at = cursor.position;
    int end = at;
    while (!Cursor.isLineEnd(cursor.chars[end])) {
      end++;
    }
    int line = cursor.line(at);
    int column = cursor.codePoints(cursor.lineStart(at), end) + 1;
    return fail(
        SyntaxError.INDENTATION_ERROR,
        "unindent does not match any outer indentation level",
        line,
        column,
        -1,
        new SourceRange(at, end));
  }

  private static TokenException fail(
      String type, String message, int line, int column, int endColumn, SourceRange range) {
    return new TokenException(
        new TokenError(
            new SyntaxError(type, message, line, column, line, endColumn, range), false));
  }

  /** Closes all levels at the end of the file. */
  void close(int end) {
    for (; level > 0; level--) {
      tokens.add(PythonParser.DEDENT, end, end);
    }
  }
}
