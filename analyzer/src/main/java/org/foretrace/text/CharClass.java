// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** The classes of single characters that str's {@code is...} methods build on (Unicode 15.1). */
public final class CharClass {
  private static final int ASCII = 128;

  private CharClass() {}

  /** Loaded only when a character beyond ASCII is asked about. */
  private static final class Tables {
    static final UnicodeTable.Property ALPHA = new UnicodeTable.Property("alpha");
    static final UnicodeTable.Property DECIMAL = new UnicodeTable.Property("decimal");
    static final UnicodeTable.Property DIGIT = new UnicodeTable.Property("digit");
    static final UnicodeTable.Property NUMERIC = new UnicodeTable.Property("numeric");
    static final UnicodeTable.Property LOWER = new UnicodeTable.Property("lower");
    static final UnicodeTable.Property UPPER = new UnicodeTable.Property("upper");
    static final UnicodeTable.Property TITLE = new UnicodeTable.Property("title");
    static final UnicodeTable.Property SPACE = new UnicodeTable.Property("space");
    static final UnicodeTable.Property PRINTABLE = new UnicodeTable.Property("printable");
    static final UnicodeTable.Property XID_START = new UnicodeTable.Property("xidstart");
    static final UnicodeTable.Property XID_CONTINUE = new UnicodeTable.Property("xidcontinue");
    static final UnicodeTable.Property CASED = new UnicodeTable.Property("cased");
    static final UnicodeTable.Property IGNORABLE = new UnicodeTable.Property("ignorable");
  }

  private static boolean isAsciiLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isAsciiUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isAlpha(int c) {
    return c < ASCII ? isAsciiLower(c | 32) : Tables.ALPHA.has(c);
  }

  public static boolean isDecimal(int c) {
    return c < ASCII ? isAsciiDigit(c) : Tables.DECIMAL.has(c);
  }

  /** The value of a decimal digit of any script, or -1. */
  public static int decimalValue(int c) {
    if (c < ASCII) {
      return isAsciiDigit(c) ? c - '0' : -1;
    }
    return Tables.DECIMAL.has(c) ? Tables.DECIMAL.offset(c) % 10 : -1;
  }

  public static boolean isDigit(int c) {
    return c < ASCII ? isAsciiDigit(c) : Tables.DIGIT.has(c);
  }

  public static boolean isNumeric(int c) {
    return c < ASCII ? isAsciiDigit(c) : Tables.NUMERIC.has(c);
  }

  /** A letter, or any kind of number. */
  public static boolean isAlnum(int c) {
    return isAlpha(c) || isDecimal(c) || isDigit(c) || isNumeric(c);
  }

  public static boolean isLower(int c) {
    return c < ASCII ? isAsciiLower(c) : Tables.LOWER.has(c);
  }

  public static boolean isUpper(int c) {
    return c < ASCII ? isAsciiUpper(c) : Tables.UPPER.has(c);
  }

  /** A title case letter such as U+01C5. */
  public static boolean isTitle(int c) {
    return c >= ASCII && Tables.TITLE.has(c);
  }

  /** White space as {@code str.isspace}, {@code split} and {@code strip} see it. */
  public static boolean isSpace(int c) {
    if (c < ASCII) {
      return c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31);
    }
    return Tables.SPACE.has(c);
  }

  /** Whether repr shows the character as it is. */
  public static boolean isPrintable(int c) {
    return c < ASCII ? c >= ' ' && c < 127 : Tables.PRINTABLE.has(c);
  }

  /** Whether an identifier may start with the character. */
  public static boolean isIdentifierStart(int c) {
    return c < ASCII ? isAsciiLower(c | 32) || c == '_' : Tables.XID_START.has(c);
  }

  /** Whether an identifier may go on with the character. */
  public static boolean isIdentifierPart(int c) {
    return c < ASCII
        ? isAsciiLower(c | 32) || c == '_' || isAsciiDigit(c)
        : Tables.XID_CONTINUE.has(c);
  }

  /** Whether the character has a case, as title() and the final sigma rule see it. */
  static boolean isCased(int c) {
    return c < ASCII ? isAsciiLower(c | 32) : Tables.CASED.has(c);
  }

  /** Skipped when the final sigma rule looks for a cased letter. */
  static boolean isCaseIgnorable(int c) {
    return Tables.IGNORABLE.has(c);
  }
}
