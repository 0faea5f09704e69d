// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the {@link PegGrammar}, with how its results are remembered. */
final class PegRule extends Peg {
  /** How a rule is matched, by the word behind its name. */
  enum Mode {
    /** Remembered apart for either pass of the rules named invalid_*. */
    PLAIN,
    /** CPython remembers these; what was found without the invalid rules stays found. */
    MEMO,
    /** Begins with itself: grown from a seed. */
    LEFT,
    /** Depends on a left-recursive rule at its own place, so it cannot be remembered. */
    UNMEMOIZED,
    /** Switches the invalid rules off inside. */
    WITHOUT
  }

  final String name;
  final int number;
  private final Mode mode;
  private Peg.Choice body = new Peg.Choice(List.of());

  PegRule(String name, int number, Mode mode) {
    this.name = name;
    this.number = number;
    this.mode = mode;
  }

  /** Whether the rule describes a mistake. */
  boolean isInvalid() {
    return name.startsWith("invalid_");
  }

  void define(Peg.Choice definition) {
    body = definition;
  }

  @Override
  @Nullable PegNode match(PegParser p) {
    return switch (mode) {
      case PLAIN -> remembered(p, p.findsMistakes ? 1 : 2);
      case MEMO -> remembered(p, 0);
      case LEFT -> grown(p);
      case UNMEMOIZED -> body.match(p);
      case WITHOUT -> without(p);
    };
  }

  private @Nullable PegNode remembered(PegParser p, int variant) {
    int start = p.mark;
    PegParser.Memo memo = p.memo(start, number, variant);
    if (memo != null) {
      p.mark = memo.end();
      return memo.node();
    }
    PegNode result = body.match(p);
    p.remember(start, number, variant, result);
    return result;
  }

  private @Nullable PegNode grown(PegParser p) {
    int start = p.mark;
    PegParser.Memo memo = p.memo(start, number, 0);
    if (memo != null) {
      p.mark = memo.end();
      return memo.node();
    }
    PegNode best = null;
    int end = start;
    while (true) {
      p.mark = end;
      p.remember(start, number, 0, best);
      p.mark = start;
      PegNode longer = body.match(p);
      if (longer == null || p.mark <= end) {
        break;
      }
      best = longer;
      end = p.mark;
    }
    p.mark = end;
    return best;
  }

  private @Nullable PegNode without(PegParser p) {
    boolean before = p.findsMistakes;
    p.findsMistakes = false;
    try {
      return body.match(p);
    } finally {
      p.findsMistakes = before;
    }
  }
}
