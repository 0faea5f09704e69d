// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A pattern as instructions for the {@link RegexMatcher}. Immutable once made. */
final class RegexProgram {
  // Each instruction is an operation and its operands.
  static final int CHARS = 0; // set
  static final int SPLIT = 1; // first, second
  static final int JUMP = 2; // to
  static final int SAVE = 3; // slot
  static final int AT = 4; // place
  static final int BACK_REFERENCE = 5; // group, ignoreCase
  static final int LOOK = 6; // next, behind width or -1, negative; the body follows
  static final int ATOMIC = 7; // next; the body follows
  static final int REPEAT_ONE = 8; // set, min, max, lazy
  static final int LOOP_START = 9; // counter
  static final int LOOP = 10; // counter, min, max, lazy, body, exit
  static final int ACCEPT = 11;
  static final int CONDITION = 12; // group, yes, no

  private int[] code = new int[64];
  private int size;
  private final List<CharSet> sets = new ArrayList<>();
  private int counters;
  private final int groups;

  private RegexProgram(int groups) {
    this.groups = groups;
  }

  static RegexProgram compile(RegexNode root, int groups) {
    RegexProgram program = new RegexProgram(groups);
    program.emit(root);
    program.add(ACCEPT);
    return program;
  }

  int at(int pc) {
    return code[pc];
  }

  CharSet set(int index) {
    return sets.get(index);
  }

  int counters() {
    return counters;
  }

  /** How many groups there are, the whole match included. */
  int groups() {
    return groups;
  }

  private int add(int... words) {
    int start = size;
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, Math.max(code.length * 2, size + words.length));
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
    return start;
  }

  private void emit(RegexNode node) {
    if (node instanceof RegexNode.Chars c) {
      sets.add(c.set());
      add(CHARS, sets.size() - 1);
    } else if (node instanceof RegexNode.Sequence s) {
      s.items().forEach(this::emit);
    } else if (node instanceof RegexNode.Alternatives a) {
      alternatives(a.choices());
    } else if (node instanceof RegexNode.Repeat r) {
      repeat(r);
    } else if (node instanceof RegexNode.Group g) {
      if (g.number() > 0) {
        add(SAVE, g.number() * 2);
        emit(g.body());
        add(SAVE, g.number() * 2 + 1);
      } else {
        emit(g.body());
      }
    } else if (node instanceof RegexNode.Atomic a) {
      nested(add(ATOMIC, 0), a.body());
    } else if (node instanceof RegexNode.Look l) {
      nested(add(LOOK, 0, l.behind() ? l.width() : -1, l.negative() ? 1 : 0), l.body());
    } else if (node instanceof RegexNode.At a) {
      add(AT, a.place().ordinal());
    } else if (node instanceof RegexNode.BackReference b) {
      add(BACK_REFERENCE, b.number(), b.ignoreCase() ? 1 : 0);
    } else if (node instanceof RegexNode.Conditional c) {
      conditional(c);
    }
  }

  private void nested(int start, RegexNode body) {
    emit(body);
    add(ACCEPT);
    code[start + 1] = size;
  }

  private void alternatives(List<RegexNode> choices) {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (i == choices.size() - 1) {
        emit(choices.get(i));
        break;
      }
      int split = add(SPLIT, 0, 0);
      code[split + 1] = size;
      emit(choices.get(i));
      exits.add(add(JUMP, 0));
      code[split + 2] = size;
    }
    exits.forEach(exit -> code[exit + 1] = size);
  }

  private void conditional(RegexNode.Conditional c) {
    int start = add(CONDITION, c.number(), 0, 0);
    code[start + 2] = size;
    emit(c.yes());
    RegexNode no = c.no();
    int exit = add(JUMP, 0);
    code[start + 3] = size;
    if (no != null) {
      emit(no);
    }
    code[exit + 1] = size;
  }

  private void repeat(RegexNode.Repeat r) {
    if (r.kind() == RegexNode.Repeat.Kind.POSSESSIVE) {
      nested(
          add(ATOMIC, 0),
          new RegexNode.Repeat(r.item(), r.min(), r.max(), RegexNode.Repeat.Kind.GREEDY));
      return;
    }
    int lazy = r.kind() == RegexNode.Repeat.Kind.LAZY ? 1 : 0;
    if (r.item() instanceof RegexNode.Chars c) {
      sets.add(c.set());
      add(REPEAT_ONE, sets.size() - 1, r.min(), r.max(), lazy);
      return;
    }
    int counter = counters++;
    add(LOOP_START, counter);
    int loop = add(LOOP, counter, r.min(), r.max(), lazy, 0, 0);
    code[loop + 5] = size;
    emit(r.item());
    add(JUMP, loop);
    code[loop + 6] = size;
  }
}
