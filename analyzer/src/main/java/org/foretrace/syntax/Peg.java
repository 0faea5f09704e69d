// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.grammar.PythonParser;
import org.jspecify.annotations.Nullable;

/** A parsing expression. Matching gives a node and moves the parser's mark, or gives null. */
abstract class Peg {
  abstract @Nullable PegNode match(PegParser p);

  /** A token of a kind. */
  static final class OfKind extends Peg {
    private final int kind;

    OfKind(int kind) {
      this.kind = kind;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      return p.kind(p.mark) == kind ? PegNode.token(p.mark++) : null;
    }
  }

  /** A name that is a keyword only at this place. */
  static final class Soft extends Peg {
    private final String word;

    Soft(String word) {
      this.word = word;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      boolean found = p.kind(p.mark) == PythonParser.NAME && p.text(p.mark).equals(word);
      return found ? PegNode.token(p.mark++) : null;
    }
  }

  /**
   * Any soft keyword; like CPython, which compares no further than the name goes, also a beginning
   * of one.
   */
  static final class AnySoft extends Peg {
    private static final List<String> WORDS = List.of("_", "case", "match", "type");

    @Override
    @Nullable PegNode match(PegParser p) {
      if (p.kind(p.mark) != PythonParser.NAME) {
        return null;
      }
      String text = p.text(p.mark);
      boolean found = WORDS.stream().anyMatch(word -> word.startsWith(text));
      return found ? PegNode.token(p.mark++) : null;
    }
  }

  /** A token that must come: when mistakes are looked for, its absence is one. */
  static final class Forced extends Peg {
    private final int kind;
    private final String text;

    Forced(int kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      if (p.kind(p.mark) != kind) {
        if (!p.findsMistakes) {
          return null;
        }
        PegNode next = PegNode.token(p.mark);
        throw p.places().at("expected '" + text + "'", next, next);
      }
      return PegNode.token(p.mark++);
    }
  }

  /** {@code [x]}. */
  static final class Optional extends Peg {
    private final Peg part;

    Optional(Peg part) {
      this.part = part;
    }

    @Override
    PegNode match(PegParser p) {
      int mark = p.mark;
      PegNode result = part.match(p);
      if (result == null) {
        p.mark = mark;
        return PegNode.EMPTY;
      }
      return result;
    }
  }

  /** {@code x*}, {@code x+}, and with a separator {@code ','.x+}. */
  static final class Repeat extends Peg {
    private final Peg part;
    private final @Nullable Peg separator;
    private final boolean emptyAllowed;

    Repeat(Peg part, @Nullable Peg separator, boolean emptyAllowed) {
      this.part = part;
      this.separator = separator;
      this.emptyAllowed = emptyAllowed;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      List<PegNode> results = new ArrayList<>(2);
      int start = p.mark;
      int mark = start;
      while (true) {
        if (separator != null && !results.isEmpty() && separator.match(p) == null) {
          break;
        }
        PegNode result = part.match(p);
        if (result == null || (p.mark == mark && separator == null)) {
          break;
        }
        results.add(result);
        mark = p.mark;
      }
      p.mark = mark;
      if (results.isEmpty()) {
        return emptyAllowed ? PegNode.EMPTY : null;
      }
      return PegNode.row(start, p.lastTextual(), results);
    }
  }

  /** {@code &x} and {@code !x}. */
  static final class Look extends Peg {
    private final Peg part;
    private final boolean wanted;

    Look(Peg part, boolean wanted) {
      this.part = part;
      this.wanted = wanted;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      int mark = p.mark;
      boolean found = part.match(p) != null;
      p.mark = mark;
      return found == wanted ? PegNode.EMPTY : null;
    }
  }

  /** {@code ~}: if this alternative fails from here on, so do the others. */
  static final class Cut extends Peg {
    @Override
    PegNode match(PegParser p) {
      return PegNode.EMPTY;
    }
  }

  /** Alternatives, the first that matches wins. */
  static final class Choice extends Peg {
    private final List<Alternative> alternatives;

    Choice(List<Alternative> alternatives) {
      this.alternatives = alternatives;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      int mark = p.mark;
      for (Alternative alternative : alternatives) {
        PegNode result = alternative.match(p);
        if (result != null) {
          return result;
        }
        p.mark = mark;
        if (p.takeStop()) {
          return null;
        }
      }
      return null;
    }
  }

  /** Parts in a row, the names of some of them, and what to make of them. */
  static final class Alternative extends Peg {
    private final List<Peg> parts;
    private final List<String> names;
    private final @Nullable PegAction action;

    /** The place of the only part that is more than a look ahead, or -1. */
    private final int only;

    /** Nothing but a rule that describes a mistake. */
    private final boolean guarded;

    Alternative(List<Peg> parts, List<String> names, @Nullable PegAction action) {
      this.parts = parts;
      this.names = names;
      this.action = action;
      this.only = only(parts);
      this.guarded = parts.size() == 1 && parts.get(0) instanceof PegRule rule && rule.isInvalid();
    }

    private static int only(List<Peg> parts) {
      int found = -1;
      for (int i = 0; i < parts.size(); i++) {
        if (!(parts.get(i) instanceof Look) && !(parts.get(i) instanceof Cut)) {
          if (found >= 0) {
            return -1;
          }
          found = i;
        }
      }
      return found;
    }

    @Override
    @Nullable PegNode match(PegParser p) {
      if (guarded && !p.findsMistakes) {
        return null;
      }
      int start = p.mark;
      List<PegNode> results = new ArrayList<>(parts.size());
      boolean cut = false;
      for (Peg part : parts) {
        PegNode result = part.match(p);
        if (result == null) {
          if (cut) {
            p.stop();
          }
          return null;
        }
        cut |= part instanceof Cut;
        results.add(result);
      }
      int last = p.mark > start ? p.lastTextual() : start;
      if (action == null) {
        return only >= 0 ? results.get(only) : PegNode.row(start, last, results);
      }
      PegNode made = action.make(p, new Captures(names, results), start, last);
      if (made == null) {
        // an action that declines ends the rule, as in CPython
        p.stop();
      }
      return made;
    }
  }

  /** The named results of an alternative. */
  record Captures(List<String> names, List<PegNode> all) {
    PegNode get(String name) {
      return all.get(names.indexOf(name));
    }
  }
}
