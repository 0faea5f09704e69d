// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Collects the instructions of one code object, with labels, constants, names and places. */
final class Assembler {
  /** A place in the code, known once {@link #place} was called. */
  static final class Label {
    private int pc = -1;
    private final List<Integer> uses = new ArrayList<>(2);
    private boolean used;

    /** Whether any instruction jumps here. */
    boolean isUsed() {
      return used;
    }
  }

  /** Where exceptions go while it is current. */
  static final class Handler {
    final Label label = new Label();
    final int register;

    Handler(int register) {
      this.register = register;
    }
  }

  private int[] code = new int[64];
  private int size;
  private int[] positions = new int[32];
  private final List<@Nullable Handler> handlerOf = new ArrayList<>();
  private final Map<Object, Integer> constants = new LinkedHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<String[]> keywords = new ArrayList<>();
  private @Nullable Handler handler;
  private SourceRange range;

  Assembler(SourceRange range) {
    this.range = range;
  }

  // ---- places and handlers

  SourceRange range() {
    return range;
  }

  /** The place of the instructions that follow; gives the one before, to be restored. */
  SourceRange at(SourceRange newRange) {
    SourceRange old = range;
    range = newRange;
    return old;
  }

  @Nullable Handler handler() {
    return handler;
  }

  void setHandler(@Nullable Handler newHandler) {
    handler = newHandler;
  }

  // ---- instructions

  int pc() {
    return size;
  }

  /** The operation of the last instruction emitted, or -1. */
  void emit(int op, int a, int b, int c) {
    int at = size;
    word(op);
    word(a);
    word(b);
    word(c);
    record(at);
  }

  void emit(int op, int a, int b) {
    emit(op, a, b, 0);
  }

  void emit(int op, int a) {
    emit(op, a, 0, 0);
  }

  void emit(int op) {
    emit(op, 0, 0, 0);
  }

  /** An instruction with words after it. */
  void emit(int op, int a, int b, int[] words) {
    emit(op, a, b, words, range);
  }

  /** An instruction with words after it that have a place of their own. */
  void emit(int op, int a, int b, int[] words, SourceRange wordRange) {
    emit(op, a, b, words.length);
    SourceRange own = range;
    range = wordRange;
    int at = size;
    for (int w : words) {
      word(w);
    }
    while ((size & 3) != 0) {
      word(0);
    }
    for (int pc = at; pc < size; pc += 4) {
      record(pc);
    }
    range = own;
  }

  private void word(int w) {
    if (size == code.length) {
      code = Arrays.copyOf(code, size * 2);
    }
    code[size++] = w;
  }

  private void record(int pc) {
    int i = pc >> 1;
    if (i + 2 > positions.length) {
      positions = Arrays.copyOf(positions, positions.length * 2);
    }
    positions[i] = range.start();
    positions[i + 1] = range.end();
    handlerOf.add(handler);
  }

  // ---- jumps

  void jump(int op, Label target) {
    use(target, size + 1);
    emit(op, target.pc);
  }

  void jump(int op, int a, Label target) {
    use(target, size + 2);
    emit(op, a, target.pc);
  }

  void jump(int op, int a, int b, Label target) {
    use(target, size + 3);
    emit(op, a, b, target.pc);
  }

  private static void use(Label target, int site) {
    target.used = true;
    if (target.pc < 0) {
      target.uses.add(site);
    }
  }

  /** The label stands for the next instruction. */
  void place(Label label) {
    label.pc = size;
    for (int site : label.uses) {
      code[site] = size;
    }
    label.uses.clear();
  }

  // ---- tables

  /** The operand of a constant: negative. */
  int constant(Object value) {
    Integer known = constants.get(value);
    if (known == null) {
      known = constants.size();
      constants.put(value, known);
    }
    return ~known;
  }

  /** The constant behind an operand, or null for a register. */
  @Nullable Object constantAt(int operand) {
    if (operand >= 0) {
      return null;
    }
    int i = ~operand;
    for (Object value : constants.keySet()) {
      if (i-- == 0) {
        return value;
      }
    }
    return null;
  }

  int name(String name) {
    return names.computeIfAbsent(name, n -> names.size());
  }

  int keywords(String[] list) {
    keywords.add(list);
    return keywords.size() - 1;
  }

  // ---- results

  int[] code() {
    return Arrays.copyOf(code, size);
  }

  int[] positions() {
    return Arrays.copyOf(positions, size >> 1);
  }

  int[] handlers() {
    int[] all = new int[size >> 1];
    for (int i = 0; i < size >> 2; i++) {
      Handler h = handlerOf.get(i);
      all[2 * i] = h == null ? -1 : h.label.pc;
      all[2 * i + 1] = h == null ? -1 : h.register;
    }
    return all;
  }

  Object[] constants() {
    return constants.keySet().toArray();
  }

  String[] names() {
    return names.keySet().toArray(new String[0]);
  }

  List<String[]> keywords() {
    return keywords;
  }
}
