// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Padding, stripping and translating strings. */
public final class StrPad {
  private StrPad() {}

  /** {@code text.ljust(width, fill)}; fill is a code point. */
  public static String ljust(String text, int width, int fill) {
    return pad(text, 0, width - CodePoints.length(text), fill);
  }

  /** {@code text.rjust(width, fill)}. */
  public static String rjust(String text, int width, int fill) {
    return pad(text, width - CodePoints.length(text), 0, fill);
  }

  /** {@code text.center(width, fill)}. */
  public static String center(String text, int width, int fill) {
    int missing = width - CodePoints.length(text);
    if (missing <= 0) {
      return text;
    }
    int left = missing / 2 + (missing & width & 1);
    return pad(text, left, missing - left, fill);
  }

  private static String pad(String text, int left, int right, int fill) {
    if (left <= 0 && right <= 0) {
      return text;
    }
    StringBuilder out =
        new StringBuilder(TextSize.check((long) text.length() + Math.max(left, right)));
    FormatText.fill(out, fill, left);
    out.append(text);
    FormatText.fill(out, fill, right);
    return out.toString();
  }

  /** {@code text.zfill(width)}: zeros after a leading sign. */
  public static String zfill(String text, int width) {
    int missing = width - CodePoints.length(text);
    if (missing <= 0) {
      return text;
    }
    boolean signed = text.startsWith("+") || text.startsWith("-");
    StringBuilder out = new StringBuilder(TextSize.check(width));
    if (signed) {
      out.append(text.charAt(0));
    }
    FormatText.fill(out, '0', missing);
    return out.append(text, signed ? 1 : 0, text.length()).toString();
  }

  /** {@code text.expandtabs(size)}. */
  public static String expandtabs(String text, int size) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        int spaces = size > 0 ? size - column % size : 0;
        FormatText.fill(out, ' ', spaces);
        column += spaces;
      } else {
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** {@code text.strip(chars)}; null strips white space. */
  public static String strip(String text, @Nullable String chars) {
    return strip(text, chars, true, true);
  }

  /** {@code text.lstrip(chars)}. */
  public static String lstrip(String text, @Nullable String chars) {
    return strip(text, chars, true, false);
  }

  /** {@code text.rstrip(chars)}. */
  public static String rstrip(String text, @Nullable String chars) {
    return strip(text, chars, false, true);
  }

  private static String strip(String text, @Nullable String chars, boolean left, boolean right) {
    IntPredicate test = chars == null ? CharClass::isSpace : c -> indexOf(chars, c);
    int start = 0;
    int end = text.length();
    while (left && start < end) {
      int c = text.codePointAt(start);
      if (!test.test(c)) {
        break;
      }
      start += Character.charCount(c);
    }
    while (right && end > start) {
      int c = text.codePointBefore(end);
      if (!test.test(c)) {
        break;
      }
      end -= Character.charCount(c);
    }
    return text.substring(start, end);
  }

  /** Whether a character is among others; a lone surrogate is not found inside a pair. */
  private static boolean indexOf(String chars, int c) {
    for (int i = 0; i < chars.length(); ) {
      int other = chars.codePointAt(i);
      if (other == c) {
        return true;
      }
      i += Character.charCount(other);
    }
    return false;
  }

  /** {@code text.removeprefix(prefix)}. */
  public static String removeprefix(String text, String prefix) {
    return StrSearch.startsWith(text, prefix, 0, Integer.MAX_VALUE)
        ? text.substring(prefix.length())
        : text;
  }

  /** {@code text.removesuffix(suffix)}. */
  public static String removesuffix(String text, String suffix) {
    return StrSearch.endsWith(text, suffix, 0, Integer.MAX_VALUE)
        ? text.substring(0, text.length() - suffix.length())
        : text;
  }

  /**
   * {@code text.translate(table)}: the table gives the text for a character, or null to keep it.
   */
  public static String translate(String text, IntFunction<@Nullable String> table) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      String mapped = table.apply(c);
      if (mapped == null) {
        out.appendCodePoint(c);
      } else {
        out.append(mapped);
      }
    }
    return out.toString();
  }
}
