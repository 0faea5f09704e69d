// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Reads string literals and the literal text of f-strings. */
final class StringScanner {
  private final Cursor cursor;
  private final Tokens tokens;

  StringScanner(Cursor cursor, Tokens tokens) {
    this.cursor = cursor;
    this.tokens = tokens;
  }

  /** How many quotes open the literal at the cursor: 1 or 3. */
  int quoteSize() {
    char quote = cursor.peek(0);
    return cursor.peek(1) == quote && cursor.peek(2) == quote ? 3 : 1;
  }

  /** Moves the cursor from the opening quote behind the closing one. */
  void scanString(int start, @Nullable FStringMode enclosing) {
    char quote = cursor.peek(0);
    int size = quoteSize();
    char[] chars = cursor.chars;
    int i = cursor.position + size;
    boolean escapedQuote = false;
    while (true) {
      char c = chars[i];
      if (c == quote) {
        if (size == 1 || (chars[i + 1] == quote && chars[i + 2] == quote)) {
          cursor.position = i + size;
          return;
        }
        i++;
      } else if (c == '\\') {
        escapedQuote |= chars[i + 1] == quote;
        i += chars[i + 1] == '\r' && chars[i + 2] == '\n' ? 3 : 2;
      } else if (i >= cursor.length || (size == 1 && Cursor.isLineEnd(c))) {
        requireEnd(i);
        throw unterminated(start, i, quote, size, escapedQuote, enclosing);
      } else {
        i++;
      }
    }
  }

  private void requireEnd(int offset) {
    if (offset >= cursor.length) {
      cursor.requireEnd();
    }
  }

  private TokenException unterminated(
      int start,
      int end,
      char quote,
      int size,
      boolean escapedQuote,
      @Nullable FStringMode enclosing) {
    if (enclosing != null && enclosing.quote == quote && enclosing.quoteSize == size) {
      return failAtStart(start, "f-string: expecting '}'");
    }
    if (size == 3) {
      return failAtStart(start, "unterminated triple-quoted string literal" + detectedAt(end));
    }
    String hint = escapedQuote ? "; perhaps you escaped the end quote?" : "";
    return failAtStart(start, "unterminated string literal" + detectedAt(end) + hint);
  }

  private String detectedAt(int offset) {
    int line = offset >= cursor.length ? cursor.lastLine() : cursor.line(offset);
    return " (detected at line " + line + ")";
  }

  private TokenException failAtStart(int start, String message) {
    int line = cursor.line(start);
    int column = cursor.codePoints(cursor.lineStart(start), start) + 1;
    return cursor.failAt(line, column, line, column, new SourceRange(start, start + 1), message);
  }

  /** What comes behind a piece of an f-string's text. */
  enum After {
    /** A replacement field, its end, or the end of a format specification's line. */
    CODE,
    /** More text: the piece ended at a doubled brace. */
    TEXT,
    /** The closing quote. */
    QUOTE
  }

  /**
   * The offset behind the last scanned piece of text; the cursor may stand behind a second brace.
   */
  int pieceEnd;

  /** Moves the cursor over a piece of text inside an f-string, which may be empty. */
  After scanText(FStringMode mode) {
    char[] chars = cursor.chars;
    int i = cursor.position;
    boolean named = false;
    while (true) {
      char c = chars[i];
      boolean inSpec = mode.inFormatSpec && mode.inField();
      if (i >= cursor.length || (mode.quoteSize == 1 && Cursor.isLineEnd(c))) {
        if (inSpec && i < cursor.length) {
          mode.inText = false;
          mode.inFormatSpec = false;
          return piece(i, i, After.CODE);
        }
        requireEnd(i);
        throw unterminatedText(mode, i);
      }
      if (c == mode.quote && closes(mode, i)) {
        return piece(i, i, After.QUOTE);
      }
      if (c == '{') {
        if (chars[i + 1] == '{' && !inSpec) {
          return piece(i + 1, i + 2, After.TEXT);
        }
        return piece(i, i, After.CODE);
      }
      if (c == '}') {
        if (named) {
          return piece(i + 1, i + 1, After.TEXT);
        }
        if (chars[i + 1] == '}' && !inSpec && mode.bracketDepth == 0) {
          return piece(i + 1, i + 2, After.TEXT);
        }
        mode.inText = false;
        return piece(i, i, After.CODE);
      }
      if (c == '\\') {
        char next = chars[i + 1];
        if (next == '{' || next == '}') {
          if (!mode.raw) {
            tokens.warn(i, "invalid escape sequence '\\" + next + "'");
          }
          i++;
        } else if (!mode.raw && next == 'N' && chars[i + 2] == '{') {
          named = true;
          i += 3;
        } else if (i + 1 >= cursor.length) {
          i++;
        } else {
          i += next == '\r' && chars[i + 2] == '\n' ? 3 : 2;
        }
      } else {
        i++;
      }
    }
  }

  private After piece(int end, int next, After after) {
    pieceEnd = end;
    cursor.position = next;
    return after;
  }

  private boolean closes(FStringMode mode, int i) {
    return mode.quoteSize == 1
        || (cursor.chars[i + 1] == mode.quote && cursor.chars[i + 2] == mode.quote);
  }

  private TokenException unterminatedText(FStringMode mode, int end) {
    String kind =
        mode.quoteSize == 3
            ? "unterminated triple-quoted f-string literal"
            : "unterminated f-string literal";
    return failAtStart(mode.start, kind + detectedAt(end));
  }
}
