// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import java.util.Locale;

/** Characters by their Unicode names, as {@code \N{...}} gives them. */
final class UnicodeNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final List<String> LEADS =
      List.of(
          "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T",
          "P", "H");
  private static final List<String> VOWELS =
      List.of(
          "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO",
          "WE", "WI", "YU", "EU", "YI", "I");
  private static final List<String> TAILS =
      List.of(
          "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH",
          "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H");

  private UnicodeNames() {}

  /** The character of a name or a formal alias, in any case of letters, or -1. */
  static int codePoint(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (!upper.equals(upper.strip())) {
      return -1;
    }
    if (upper.startsWith(IDEOGRAPH)) {
      return ideograph(upper.substring(IDEOGRAPH.length()));
    }
    if (upper.startsWith(SYLLABLE)) {
      return syllable(upper.substring(SYLLABLE.length()));
    }
    int alias = UnicodeAliases.codePoint(upper);
    return alias >= 0 ? alias : named(upper);
  }

  private static int named(String upper) {
    try {
      int c = Character.codePointOf(upper);
      return isMadeUp(upper, c) ? -1 : c;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** Java names characters without a name, and control characters, in its own way. */
  private static boolean isMadeUp(String name, int c) {
    if (Character.getType(c) == Character.CONTROL) {
      return true;
    }
    return name.endsWith(" " + Integer.toHexString(c).toUpperCase(Locale.ROOT))
        && name.equals(
            String.valueOf(Character.UnicodeBlock.of(c)).replace('_', ' ')
                + " "
                + Integer.toHexString(c).toUpperCase(Locale.ROOT));
  }

  private static int ideograph(String hex) {
    if (!hex.matches("[0-9A-F]{4,5}")) {
      return -1;
    }
    int c = Integer.parseInt(hex, 16);
    return Character.isIdeographic(c)
            && Character.getType(c) == Character.OTHER_LETTER
            && String.valueOf(Character.UnicodeBlock.of(c)).startsWith("CJK_UNIFIED")
        ? c
        : -1;
  }

  private static int syllable(String name) {
    for (int lead = 0; lead < LEADS.size(); lead++) {
      if (name.startsWith(LEADS.get(lead))) {
        String rest = name.substring(LEADS.get(lead).length());
        for (int vowel = 0; vowel < VOWELS.size(); vowel++) {
          if (rest.startsWith(VOWELS.get(vowel))) {
            int tail = TAILS.indexOf(rest.substring(VOWELS.get(vowel).length()));
            if (tail >= 0) {
              return 0xAC00 + (lead * VOWELS.size() + vowel) * TAILS.size() + tail;
            }
          }
        }
      }
    }
    return -1;
  }
}
