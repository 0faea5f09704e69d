// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import java.util.List;
import org.foretrace.text.CharClass;

/** A set of code points, as a character class or an escape names it. Immutable. */
final class CharSet {
  /** The named classes. */
  enum Category {
    DIGIT,
    SPACE,
    WORD,
    ASCII_DIGIT,
    ASCII_SPACE,
    ASCII_WORD,
    ANY,
    NOT_NEWLINE
  }

  /** A range of code points, both ends included. */
  record Range(int from, int to) {}

  /** A category or its complement. */
  record Named(Category category, boolean negated) {}

  private final List<Range> ranges;
  private final List<Named> categories;
  private final boolean negated;
  private final boolean ignoreCase;
  private final int single; // the only code point, or -1

  CharSet(List<Range> ranges, List<Named> categories, boolean negated, boolean ignoreCase) {
    this.ranges = List.copyOf(ranges);
    this.categories = List.copyOf(categories);
    this.negated = negated;
    this.ignoreCase = ignoreCase;
    boolean one =
        ranges.size() == 1
            && categories.isEmpty()
            && !negated
            && !ignoreCase
            && ranges.get(0).from() == ranges.get(0).to();
    this.single = one ? ranges.get(0).from() : -1;
  }

  static CharSet of(int codePoint, boolean ignoreCase) {
    return new CharSet(List.of(new Range(codePoint, codePoint)), List.of(), false, ignoreCase);
  }

  static CharSet of(Category category, boolean negated) {
    return new CharSet(List.of(), List.of(new Named(category, negated)), false, false);
  }

  boolean contains(int c) {
    if (single >= 0) {
      return c == single;
    }
    boolean found = has(c);
    if (!found && ignoreCase) {
      int lower = Character.toLowerCase(c);
      int upper = Character.toUpperCase(c);
      found = (lower != c && has(lower)) || (upper != c && has(upper));
    }
    return found != negated;
  }

  private boolean has(int c) {
    for (Range r : ranges) {
      if (c >= r.from() && c <= r.to()) {
        return true;
      }
    }
    for (Named n : categories) {
      if (in(n.category(), c) != n.negated()) {
        return true;
      }
    }
    return false;
  }

  static boolean in(Category category, int c) {
    return switch (category) {
      case DIGIT -> CharClass.isDecimal(c);
      case SPACE -> CharClass.isSpace(c);
      case WORD -> c == '_' || CharClass.isAlnum(c);
      case ASCII_DIGIT -> c >= '0' && c <= '9';
      case ASCII_SPACE -> c == ' ' || (c >= 9 && c <= 13);
      case ASCII_WORD ->
          (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      case ANY -> true;
      case NOT_NEWLINE -> c != '\n';
    };
  }
}
