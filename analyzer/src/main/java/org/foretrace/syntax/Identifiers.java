// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.text.Normalizer;
import java.util.Locale;
import org.foretrace.text.CharClass;

/** Names with other characters than ASCII: which are allowed, and their normal form. */
final class Identifiers {
  private Identifiers() {}

  /** Fails at the first character that an identifier cannot have at its place. */
  static void verify(Cursor cursor, int start, int end) {
    int i = start;
    while (i < end) {
      int c = Character.codePointAt(cursor.chars, i, end);
      int next = i + Character.charCount(c);
      if (!(i == start ? CharClass.isIdentifierStart(c) : CharClass.isIdentifierPart(c))) {
        String message =
            CharClass.isPrintable(c)
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
}
