// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.function.IntPredicate;

/** The {@code is...} methods of str. */
public final class StrCheck {
  private StrCheck() {}

  private static boolean all(String text, IntPredicate test) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!test.test(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean some(String text, IntPredicate test) {
    return !text.isEmpty() && all(text, test);
  }

  public static boolean isAlpha(String text) {
    return some(text, CharClass::isAlpha);
  }

  public static boolean isAlnum(String text) {
    return some(text, CharClass::isAlnum);
  }

  public static boolean isDecimal(String text) {
    return some(text, CharClass::isDecimal);
  }

  public static boolean isDigit(String text) {
    return some(text, CharClass::isDigit);
  }

  public static boolean isNumeric(String text) {
    return some(text, CharClass::isNumeric);
  }

  public static boolean isSpace(String text) {
    return some(text, CharClass::isSpace);
  }

  public static boolean isPrintable(String text) {
    return all(text, CharClass::isPrintable);
  }

  public static boolean isAscii(String text) {
    return all(text, c -> c < 128);
  }

  /** Whether the text is an identifier, keywords included. */
  public static boolean isIdentifier(String text) {
    if (text.isEmpty() || !CharClass.isIdentifierStart(text.codePointAt(0))) {
      return false;
    }
    return all(text, CharClass::isIdentifierPart);
  }

  /** Some lower case, and neither upper nor title case. */
  public static boolean isLower(String text) {
    return text.codePoints().anyMatch(CharClass::isLower)
        && all(text, c -> !CharClass.isUpper(c) && !CharClass.isTitle(c));
  }

  /** Some upper case, and neither lower nor title case. */
  public static boolean isUpper(String text) {
    return text.codePoints().anyMatch(CharClass::isUpper)
        && all(text, c -> !CharClass.isLower(c) && !CharClass.isTitle(c));
  }

  /** Upper case only where words begin, and at least one word. */
  public static boolean isTitle(String text) {
    boolean any = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean start = CharClass.isUpper(c) || CharClass.isTitle(c);
      boolean lower = CharClass.isLower(c);
      if ((start && inWord) || (lower && !start && !inWord)) {
        return false;
      }
      inWord = start || lower;
      any |= inWord;
    }
    return any;
  }
}
