// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a source file with a reading position, and how to fail there. Behind the text
 * stand a newline, which CPython adds too where a file does not end with one, and zeros.
 */
final class Cursor {
  /** What {@link #peek} gives behind the text. */
  static final char END = '\0';

  private static final int PADDING = 8;
  private static final String NUL = "source code cannot contain null bytes";
  static final String UNEXPECTED_END = "unexpected EOF while parsing";

  final char[] chars;

  /** The number of characters with the newline that is added where it is missing. */
  final int length;

  int position;
  private final SourceFile source;

  /** What is wrong with the line behind the last character that can be read. */
  private final @Nullable SyntaxError beyond;

  Cursor(SourceFile source, @Nullable SyntaxError beyond) {
    this.source = source;
    String text = source.text();
    int nul = text.indexOf(END);
    int n = text.length();
    if (nul >= 0) {
      int line = source.line(nul);
      n = source.lineStart(line);
      SourceRange range = new SourceRange(nul, nul + 1);
      this.beyond = new SyntaxError(SyntaxError.SYNTAX_ERROR, NUL, line, 0, line, 0, range);
    } else {
      this.beyond = beyond;
    }
    chars = new char[n + PADDING];
    text.getChars(0, n, chars, 0);
    if (n > 0 && chars[n - 1] != '\n' && chars[n - 1] != '\r') {
      chars[n++] = '\n';
    }
    length = n;
  }

  /** To be called where the end is reached: fails if it is not the end of the file. */
  void requireEnd() {
    if (beyond != null) {
      position = Math.min(position, length);
      throw new TokenException(new TokenError(beyond, true));
    }
  }

  char peek(int distance) {
    return chars[position + distance];
  }

  boolean atEnd() {
    return position >= length;
  }

  /** Steps over the line end at the position: a carriage return and its newline are one. */
  void skipLineEnd() {
    if (chars[position] == '\r' && chars[position + 1] == '\n') {
      position++;
    }
    position++;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Steps over a backslash at the end of a line, which may stand before anything else of it. */
  void joinLines(boolean indentation) {
    position++;
    if (!isLineEnd(chars[position])) {
      throw failWhenReached("unexpected character after line continuation character");
    }
    if (position >= source.text().length()) {
      requireEnd();
      throw unexpectedEnd(indentation);
    }
    skipLineEnd();
    if (atEnd()) {
      requireEnd();
      position--;
      throw unexpectedEnd(indentation);
    }
  }

  private TokenException failWhenReached(String message) {
    int line = line(position);
    int column = codePoints(source.lineStart(line), position) + 1;
    return whenReached(message, line, column, 0);
  }

  /** At the start of a line CPython knows no column of the end of a file. */
  private TokenException unexpectedEnd(boolean indentation) {
    int line = line(position);
    int column = indentation ? 0 : codePoints(source.lineStart(line), position) + 1;
    return whenReached(UNEXPECTED_END, line, column, -1);
  }

  /** An error that counts only when the parser gets to it. */
  private TokenException whenReached(String message, int line, int column, int endColumn) {
    SourceRange range = new SourceRange(position - 1, position);
    return new TokenException(
        new TokenError(
            new SyntaxError(
                SyntaxError.SYNTAX_ERROR, message, line, column, line, endColumn, range),
            false));
  }

  int line(int offset) {
    return source.line(Math.min(offset, source.text().length()));
  }

  /** The line that CPython is on when it has read all: the last one that has text. */
  int lastLine() {
    int end = source.text().length();
    return end == 0 ? 1 : source.line(end - 1);
  }

  int lineStart(int offset) {
    return source.lineStart(line(offset));
  }

  SourceFile source() {
    return source;
  }

  /**
   * The error that CPython's tokenizer reports when it has read everything before {@code offset}.
   */
  TokenException failBefore(int offset, String message) {
    int line = line(Math.max(0, offset - 1));
    int column = codePoints(source.lineStart(line), offset);
    return failAt(
        line, column, line, column, new SourceRange(Math.max(0, offset - 1), offset), message);
  }

  /** An error at a place of its own. */
  TokenException failAt(
      int line, int column, int endLine, int endColumn, SourceRange range, String message) {
    return new TokenException(
        new TokenError(
            new SyntaxError(
                SyntaxError.SYNTAX_ERROR, message, line, column, endLine, endColumn, range),
            true));
  }

  int codePoints(int from, int to) {
    int end = Math.min(to, source.text().length());
    return source.text().codePointCount(from, Math.max(from, end)) + (to - Math.max(from, end));
  }
}
