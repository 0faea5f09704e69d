// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import org.jspecify.annotations.Nullable;

/** The case conversions of str, with Unicode's full mappings. */
public final class StrCase {
  private static final int SIGMA = 0x3a3;
  private static final int FINAL_SIGMA = 0x3c2;
  private static final int SMALL_SIGMA = 0x3c3;

  private StrCase() {}

  /** Loaded only when a character beyond ASCII is converted. */
  private static final class Tables {
    static final UnicodeTable.Mapping UPPER = new UnicodeTable.Mapping("toupper");
    static final UnicodeTable.Mapping LOWER = new UnicodeTable.Mapping("tolower");
    static final UnicodeTable.Mapping TITLE = new UnicodeTable.Mapping("totitle");
    static final UnicodeTable.Mapping FOLD = new UnicodeTable.Mapping("tofold");
  }

  /** {@code text.upper()}. */
  public static String upper(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      appendUpper(out, c);
    }
    return out.toString();
  }

  /** {@code text.lower()}. */
  public static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendLower(out, text, i, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code text.casefold()}. */
  public static String casefold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 128) {
        out.append(asciiLower(c));
      } else {
        append(out, Tables.FOLD, c);
      }
    }
    return out.toString();
  }

  /** {@code text.swapcase()}. */
  public static String swapcase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (CharClass.isUpper(c)) {
        appendLower(out, text, i, c);
      } else if (CharClass.isLower(c)) {
        appendUpper(out, c);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code text.capitalize()}. */
  public static String capitalize(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (i == 0) {
        appendTitle(out, c);
      } else {
        appendLower(out, text, i, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** {@code text.title()}. */
  public static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (cased) {
        appendLower(out, text, i, c);
      } else {
        appendTitle(out, c);
      }
      cased = CharClass.isCased(c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void appendUpper(StringBuilder out, int c) {
    if (c < 128) {
      out.append(asciiUpper(c));
    } else {
      append(out, Tables.UPPER, c);
    }
  }

  private static void appendTitle(StringBuilder out, int c) {
    if (c < 128) {
      out.append(asciiUpper(c));
    } else {
      append(out, Tables.TITLE, c);
    }
  }

  private static void appendLower(StringBuilder out, String text, int at, int c) {
    if (c < 128) {
      out.append(asciiLower(c));
    } else if (c == SIGMA) {
      out.append((char) (isFinal(text, at) ? FINAL_SIGMA : SMALL_SIGMA));
    } else {
      append(out, Tables.LOWER, c);
    }
  }

  private static void append(StringBuilder out, UnicodeTable.Mapping mapping, int c) {
    @Nullable String several = mapping.several(c);
    if (several != null) {
      out.append(several);
    } else {
      out.appendCodePoint(mapping.one(c));
    }
  }

  private static char asciiLower(int c) {
    return (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
  }

  private static char asciiUpper(int c) {
    return (char) (c >= 'a' && c <= 'z' ? c - 32 : c);
  }

  /** Whether a sigma ends a word: a cased letter before it, and none after it. */
  private static boolean isFinal(String text, int at) {
    int before = at;
    int c = 0;
    boolean found = false;
    while (before > 0 && !found) {
      c = text.codePointBefore(before);
      before -= Character.charCount(c);
      found = !CharClass.isCaseIgnorable(c);
    }
    if (!found || !CharClass.isCased(c)) {
      return false;
    }
    for (int after = at + 1; after < text.length(); after += Character.charCount(c)) {
      c = text.codePointAt(after);
      if (!CharClass.isCaseIgnorable(c)) {
        return !CharClass.isCased(c);
      }
    }
    return true;
  }
}
