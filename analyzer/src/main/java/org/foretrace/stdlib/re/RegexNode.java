// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed pattern: what a piece of a regular expression matches. Immutable. */
sealed interface RegexNode {
  /** Nothing. */
  record Empty() implements RegexNode {}

  /** One code point out of a set. */
  record Chars(CharSet set) implements RegexNode {}

  /** One after the other. */
  record Sequence(List<RegexNode> items) implements RegexNode {}

  /** The first that leads to a match. */
  record Alternatives(List<RegexNode> choices) implements RegexNode {}

  /** {@code x{min,max}}; max is Integer.MAX_VALUE for no bound. */
  record Repeat(RegexNode item, int min, int max, Kind kind) implements RegexNode {
    /** How much is tried first, and whether anything is given back. */
    enum Kind {
      GREEDY,
      LAZY,
      POSSESSIVE
    }
  }

  /** A group; number 0 or less does not capture. */
  record Group(int number, RegexNode body) implements RegexNode {}

  /** {@code (?>x)}. */
  record Atomic(RegexNode body) implements RegexNode {}

  /** {@code (?=x)} and its three kin. */
  record Look(RegexNode body, boolean behind, boolean negative, int width) implements RegexNode {}

  /** A place: {@code ^ $ \A \Z \b \B}. */
  record At(Place place) implements RegexNode {}

  /** What an {@link At} asks. */
  enum Place {
    START,
    LINE_START,
    END,
    LINE_END,
    VERY_END,
    BOUNDARY,
    NOT_BOUNDARY,
    ASCII_BOUNDARY,
    ASCII_NOT_BOUNDARY
  }

  /** {@code \1} or {@code (?P=name)}. */
  record BackReference(int number, boolean ignoreCase) implements RegexNode {}

  /** {@code (?(1)yes|no)}. */
  record Conditional(int number, RegexNode yes, @Nullable RegexNode no) implements RegexNode {}
}
