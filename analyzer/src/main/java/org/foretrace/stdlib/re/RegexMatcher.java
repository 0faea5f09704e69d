// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import java.util.Arrays;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.re.RegexNode.Place;
import org.jspecify.annotations.Nullable;

/**
 * Matches one text by backtracking, with its own stack: no pattern overflows Java's, and every step
 * is charged to the run's budget. Not thread-safe.
 */
final class RegexMatcher {
  private static final Place[] PLACES = Place.values();
  // Kinds of entries on the stack, four words each.
  private static final int BRANCH = 0; // pc, position
  private static final int RESTORE_SAVE = 1; // slot, value
  private static final int RESTORE_LOOP = 2; // counter, count, last position
  private static final int GREEDY = 3; // pc, least position, position
  private static final int LAZY = 4; // pc of the instruction, position, how many more
  private static final int CHARGE = 4096;

  private final ThreadState ts;
  private final RegexProgram program;
  private final int[] text;
  private final int end;
  private final int[] saves; // start and end of each group, then the last group closed
  private final int[] counts;
  private final int[] lasts;
  private int[] stack = new int[256];
  private int top;
  private int steps;
  private boolean full;
  private int refused = -1; // an empty match here does not count

  /** {@code text} in code points; it ends at {@code end}. */
  RegexMatcher(ThreadState ts, RegexProgram program, int[] text, int end) {
    this.ts = ts;
    this.program = program;
    this.text = text;
    this.end = end;
    this.saves = new int[program.groups() * 2 + 1];
    this.counts = new int[program.counters()];
    this.lasts = new int[program.counters()];
  }

  /**
   * Matches at {@code start} only; null if there is no match. Starts and ends, then the last group.
   */
  int @Nullable [] match(int start, boolean whole) {
    full = whole;
    return attempt(start) ? saves.clone() : null;
  }

  /**
   * The first match from {@code start} on; {@code mustAdvance} refuses an empty one right there.
   */
  int @Nullable [] search(int start, boolean mustAdvance) {
    full = false;
    refused = mustAdvance ? start : -1;
    for (int at = start; at <= end; at++) {
      if (attempt(at)) {
        return saves.clone();
      }
      refused = -1;
    }
    return null;
  }

  private boolean attempt(int start) {
    Arrays.fill(saves, -1);
    top = 0;
    saves[0] = start;
    int stop = run(0, start, true);
    if (stop < 0) {
      return false;
    }
    saves[1] = stop;
    return true;
  }

  private void push(int kind, int a, int b, int c) {
    if (top + 4 > stack.length) {
      ts.chargeMemory(stack.length * 8L);
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[top] = kind;
    stack[top + 1] = a;
    stack[top + 2] = b;
    stack[top + 3] = c;
    top += 4;
  }

  private void save(int slot, int value) {
    push(RESTORE_SAVE, slot, saves[slot], 0);
    saves[slot] = value;
  }

  private void setLoop(int counter, int count, int last) {
    push(RESTORE_LOOP, counter, counts[counter], lasts[counter]);
    counts[counter] = count;
    lasts[counter] = last;
  }

  // Runs to ACCEPT; gives the end of the match or -1. What it leaves on the stack may be tried
  // again.
  private int run(int startPc, int startPosition, boolean outermost) {
    int base = top;
    int pc = startPc;
    int p = startPosition;
    while (true) {
      if (++steps >= CHARGE) {
        ts.chargeSteps(steps);
        steps = 0;
      }
      boolean ok = true;
      switch (program.at(pc)) {
        case RegexProgram.CHARS -> {
          ok = p < end && program.set(program.at(pc + 1)).contains(text[p]);
          p++;
          pc += 2;
        }
        case RegexProgram.SPLIT -> {
          push(BRANCH, program.at(pc + 2), p, 0);
          pc = program.at(pc + 1);
        }
        case RegexProgram.JUMP -> pc = program.at(pc + 1);
        case RegexProgram.SAVE -> {
          int slot = program.at(pc + 1);
          save(slot, p);
          if ((slot & 1) == 1) {
            save(saves.length - 1, slot / 2);
          }
          pc += 2;
        }
        case RegexProgram.AT -> {
          ok = isAt(PLACES[program.at(pc + 1)], p);
          pc += 2;
        }
        case RegexProgram.BACK_REFERENCE -> {
          int length = referenceLength(pc, p);
          ok = length >= 0;
          p += length;
          pc += 3;
        }
        case RegexProgram.LOOK -> {
          ok = look(pc, p);
          pc = program.at(pc + 1);
        }
        case RegexProgram.ATOMIC -> {
          p = committed(pc + 2, p);
          ok = p >= 0;
          pc = program.at(pc + 1);
        }
        case RegexProgram.REPEAT_ONE -> {
          p = repeatOne(pc, p);
          ok = p >= 0;
          pc += 5;
        }
        case RegexProgram.LOOP_START -> {
          setLoop(program.at(pc + 1), 0, -1);
          pc += 2;
        }
        case RegexProgram.LOOP -> pc = loop(pc, p);
        case RegexProgram.CONDITION -> {
          boolean set = saves[program.at(pc + 1) * 2 + 1] >= 0;
          pc = program.at(set ? pc + 2 : pc + 3);
        }
        default -> {
          ok = !outermost || ((!full || p == end) && !(p == refused && p == saves[0]));
          if (ok) {
            return p;
          }
        }
      }
      if (!ok) {
        long next = backtrack(base);
        if (next < 0) {
          return -1;
        }
        pc = (int) (next >>> 32);
        p = (int) next;
      }
    }
  }

  // The next state to try, as pc and position, or -1 when everything since base was tried.
  private long backtrack(int base) {
    while (top > base) {
      top -= 4;
      int a = stack[top + 1];
      int b = stack[top + 2];
      int c = stack[top + 3];
      switch (stack[top]) {
        case BRANCH -> {
          return ((long) a << 32) | b;
        }
        case RESTORE_SAVE -> saves[a] = b;
        case RESTORE_LOOP -> {
          counts[a] = b;
          lasts[a] = c;
        }
        case GREEDY -> {
          int p = c - 1;
          if (p > b) {
            push(GREEDY, a, b, p);
          }
          return ((long) a << 32) | p;
        }
        default -> {
          if (b < end && c > 0 && program.set(program.at(a + 1)).contains(text[b])) {
            push(LAZY, a, b + 1, c - 1);
            return ((long) (a + 5) << 32) | (b + 1);
          }
        }
      }
    }
    return -1;
  }

  private int repeatOne(int pc, int start) {
    CharSet set = program.set(program.at(pc + 1));
    int min = program.at(pc + 2);
    int max = program.at(pc + 3);
    boolean lazy = program.at(pc + 4) == 1;
    int wanted = lazy ? min : max;
    int p = start;
    while (p < end && p - start < wanted && set.contains(text[p])) {
      p++;
    }
    steps += p - start;
    if (p - start < min) {
      return -1;
    }
    if (lazy) {
      push(LAZY, pc, p, max - min);
    } else if (p > start + min) {
      push(GREEDY, pc + 5, start + min, p);
    }
    return p;
  }

  private int loop(int pc, int p) {
    int counter = program.at(pc + 1);
    int count = counts[counter];
    int body = program.at(pc + 5);
    int exit = program.at(pc + 6);
    if (count < program.at(pc + 2)) {
      setLoop(counter, count + 1, p);
      return body;
    }
    boolean again = count < program.at(pc + 3) && lasts[counter] != p;
    if (!again) {
      return exit;
    }
    if (program.at(pc + 4) == 1) {
      // Leave first. When that fails, the counter is set to one more, then the body is entered.
      push(BRANCH, body, p, 0);
      push(RESTORE_LOOP, counter, count + 1, p);
      return exit;
    }
    push(BRANCH, exit, p, 0);
    setLoop(counter, count + 1, p);
    return body;
  }

  // Runs a nested program once and for all: its choices are dropped, what it captured stays.
  private int committed(int pc, int p) {
    int base = top;
    int stop = run(pc, p, false);
    if (stop >= 0) {
      int kept = base;
      for (int i = base; i < top; i += 4) {
        if (stack[i] == RESTORE_SAVE || stack[i] == RESTORE_LOOP) {
          System.arraycopy(stack, i, stack, kept, 4);
          kept += 4;
        }
      }
      top = kept;
    }
    return stop;
  }

  private boolean look(int pc, int p) {
    int width = program.at(pc + 2);
    boolean negative = program.at(pc + 3) == 1;
    int from = width < 0 ? p : p - width;
    if (from < 0) {
      return negative;
    }
    if (!negative) {
      return committed(pc + 4, from) >= 0;
    }
    int base = top;
    boolean found = run(pc + 4, from, false) >= 0;
    while (top > base) { // undo what it captured
      top -= 4;
      if (stack[top] == RESTORE_SAVE) {
        saves[stack[top + 1]] = stack[top + 2];
      } else if (stack[top] == RESTORE_LOOP) {
        counts[stack[top + 1]] = stack[top + 2];
        lasts[stack[top + 1]] = stack[top + 3];
      }
    }
    return !found;
  }

  private int referenceLength(int pc, int p) {
    int group = program.at(pc + 1);
    int from = saves[group * 2];
    int to = saves[group * 2 + 1];
    if (from < 0 || to < from || p + (to - from) > end) {
      return -1;
    }
    boolean ignoreCase = program.at(pc + 2) == 1;
    for (int i = 0; i < to - from; i++) {
      int a = text[from + i];
      int b = text[p + i];
      if (a != b && !(ignoreCase && Character.toLowerCase(a) == Character.toLowerCase(b))) {
        return -1;
      }
    }
    return to - from;
  }

  private boolean isAt(Place place, int p) {
    return switch (place) {
      case START -> p == 0;
      case LINE_START -> p == 0 || text[p - 1] == '\n';
      case END -> p == end || (p == end - 1 && text[p] == '\n');
      case LINE_END -> p == end || text[p] == '\n';
      case VERY_END -> p == end;
      case BOUNDARY -> isWord(p - 1, false) != isWord(p, false);
      case NOT_BOUNDARY -> end > 0 && isWord(p - 1, false) == isWord(p, false);
      case ASCII_BOUNDARY -> isWord(p - 1, true) != isWord(p, true);
      case ASCII_NOT_BOUNDARY -> end > 0 && isWord(p - 1, true) == isWord(p, true);
    };
  }

  private boolean isWord(int p, boolean ascii) {
    return p >= 0
        && p < end
        && CharSet.in(ascii ? CharSet.Category.ASCII_WORD : CharSet.Category.WORD, text[p]);
  }
}
