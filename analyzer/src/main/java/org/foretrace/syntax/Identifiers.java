// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.text.Normalizer;
import java.util.Locale;

/** Names with other characters than ASCII: which are allowed, and their normal form. */
final class Identifiers {
  private Identifiers() {}

  /** Fails at the first character that an identifier cannot have at its place. */
  static void verify(Cursor cursor, int start, int end) {
    int i = start;
    while (i < end) {
      int c = Character.codePointAt(cursor.chars, i, end);
      int next = i + Character.charCount(c);
      if (!(i == start ? isStart(c) : isPart(c))) {
        String message =
            isPrintable(c)
                ? String.format(
                    Locale.ROOT, "invalid character '%s' (U+%04X)", Character.toString(c), c)
                : String.format(Locale.ROOT, "invalid non-printable character U+%04X", c);
        throw cursor.failBefore(next, message);
      }
      i = next;
    }
  }

  /** Python compares identifiers in normal form NFKC. */
  static String normalize(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  /** Unicode's XID_Start, and the underscore. */
  static boolean isStart(int c) {
    return c == '_' || (Character.isUnicodeIdentifierStart(c) && !isOnlyIdStart(c));
  }

  /** Unicode's XID_Continue. */
  static boolean isPart(int c) {
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && !isOnlyIdPart(c);
  }

  // the characters that Unicode takes out so that normalised names stay names
  private static boolean isOnlyIdStart(int c) {
    return isOnlyIdPart(c) || c == 0xE33 || c == 0xEB3 || c == 0xFF9E || c == 0xFF9F;
  }

  private static boolean isOnlyIdPart(int c) {
    if (c < 0xFC5E) {
      return c == 0x37A;
    }
    return c <= 0xFC63
        || c == 0xFDFA
        || c == 0xFDFB
        || (c >= 0xFE70 && c <= 0xFE7E && c % 2 == 0 && c != 0xFE74 || c == 0xFE70);
  }

  /** What Python's {@code str.isprintable} says of one character. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
