// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;

/** Reads numeric literals and refuses malformed ones as CPython does. */
final class NumberScanner {
  private final Cursor cursor;
  private final Tokens tokens;

  NumberScanner(Cursor cursor, Tokens tokens) {
    this.cursor = cursor;
    this.tokens = tokens;
  }

  /** Moves the cursor from the first digit, or the dot before it, behind the number. */
  void scan() {
    char c = cursor.peek(0);
    if (c == '.') {
      cursor.position++;
      fraction();
    } else if (c == '0') {
      zero();
    } else {
      decimalTail();
      afterDigits();
    }
  }

  private void zero() {
    int start = cursor.position;
    switch (cursor.peek(1)) {
      case 'x', 'X' -> radix(16, "hexadecimal");
      case 'o', 'O' -> radix(8, "octal");
      case 'b', 'B' -> radix(2, "binary");
      default -> {
        zeros();
        int zerosEnd = cursor.position;
        boolean nonzero = isDigit(cursor.peek(0));
        if (nonzero) {
          decimalTail();
        }
        char c = cursor.peek(0);
        if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
          throw leadingZeros(start, zerosEnd);
        }
        afterDigits();
      }
    }
  }

  private void zeros() {
    while (true) {
      if (cursor.peek(0) == '_') {
        cursor.position++;
        if (!isDigit(cursor.peek(0))) {
          throw cursor.failBefore(cursor.position, "invalid decimal literal");
        }
      }
      if (cursor.peek(0) != '0') {
        return;
      }
      cursor.position++;
    }
  }

  private TokenException leadingZeros(int start, int zerosEnd) {
    int line = cursor.line(start);
    int lineStart = cursor.lineStart(start);
    return cursor.failAt(
        line,
        cursor.codePoints(lineStart, start) + 1,
        line,
        cursor.codePoints(lineStart, zerosEnd) + 1,
        new SourceRange(start, zerosEnd),
        "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers");
  }

  private void radix(int radix, String kind) {
    cursor.position += 2;
    do {
      if (cursor.peek(0) == '_') {
        cursor.position++;
      }
      requireDigit(radix, kind);
      while (isDigit(cursor.peek(0), radix)) {
        cursor.position++;
      }
    } while (cursor.peek(0) == '_');
    if (radix < 10 && isDigit(cursor.peek(0))) {
      throw badDigit(kind);
    }
    verifyEnd(kind);
  }

  private void requireDigit(int radix, String kind) {
    if (isDigit(cursor.peek(0), radix)) {
      return;
    }
    if (radix < 10 && isDigit(cursor.peek(0))) {
      throw badDigit(kind);
    }
    throw cursor.failBefore(cursor.position, "invalid " + kind + " literal");
  }

  private TokenException badDigit(String kind) {
    char digit = cursor.peek(0);
    return cursor.failBefore(
        cursor.position + 1, "invalid digit '" + digit + "' in " + kind + " literal");
  }

  /** Digits with single underscores between them. */
  private void decimalTail() {
    while (true) {
      while (isDigit(cursor.peek(0))) {
        cursor.position++;
      }
      if (cursor.peek(0) != '_') {
        return;
      }
      cursor.position++;
      if (!isDigit(cursor.peek(0))) {
        throw cursor.failBefore(cursor.position, "invalid decimal literal");
      }
    }
  }

  private void afterDigits() {
    if (cursor.peek(0) == '.') {
      cursor.position++;
      fraction();
    } else {
      exponent();
    }
  }

  private void fraction() {
    if (isDigit(cursor.peek(0))) {
      decimalTail();
    }
    exponent();
  }

  private void exponent() {
    char c = cursor.peek(0);
    if (c == 'e' || c == 'E') {
      char sign = cursor.peek(1);
      if (sign == '+' || sign == '-') {
        cursor.position += 2;
        if (!isDigit(cursor.peek(0))) {
          throw cursor.failBefore(cursor.position, "invalid decimal literal");
        }
      } else if (isDigit(sign)) {
        cursor.position++;
      } else {
        verifyEnd("decimal");
        return;
      }
      decimalTail();
    }
    c = cursor.peek(0);
    if (c == 'j' || c == 'J') {
      cursor.position++;
      verifyEnd("imaginary");
    } else {
      verifyEnd("decimal");
    }
  }

  /** A keyword may follow a number without a space, with a warning; another name may not. */
  private void verifyEnd(String kind) {
    char c = cursor.peek(0);
    if (keywordFollows(c)) {
      tokens.warn(cursor.position, "invalid " + kind + " literal");
    } else if (c < 128 && (Character.isLetterOrDigit(c) || c == '_')) {
      throw cursor.failBefore(cursor.position, "invalid " + kind + " literal");
    }
  }

  private boolean keywordFollows(char c) {
    return switch (c) {
      case 'a' -> follows("nd");
      case 'e' -> follows("lse");
      case 'f' -> follows("or");
      case 'i' -> cursor.peek(1) == 'f' || cursor.peek(1) == 'n' || cursor.peek(1) == 's';
      case 'o' -> follows("r");
      case 'n' -> follows("ot");
      default -> false;
    };
  }

  /** Whether {@code rest} comes next and the word ends behind it. */
  private boolean follows(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (cursor.peek(1 + i) != rest.charAt(i)) {
        return false;
      }
    }
    char after = cursor.peek(1 + rest.length());
    return !(Character.isLetterOrDigit(after) || after == '_' || after >= 128);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigit(char c, int radix) {
    if (radix == 16 && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F')) {
      return true;
    }
    return c >= '0' && c < '0' + Math.min(radix, 10);
  }
}
