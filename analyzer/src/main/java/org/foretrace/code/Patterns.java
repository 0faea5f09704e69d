// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.code.Assembler.Label;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.MatchCase;
import org.foretrace.syntax.Pattern;
import org.foretrace.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@code match}. What a pattern captures stays in temporaries until the whole pattern has
 * matched.
 */
final class Patterns {
  private final Unit unit;
  private final Assembler asm;

  Patterns(Unit unit) {
    this.unit = unit;
    this.asm = unit.asm;
  }

  void match(Stmt.Match s) {
    int mark = unit.mark();
    int subject = unit.expressions.operand(s.subject());
    if (unit.isVariable(subject)) {
      subject = unit.expressions.copy(subject);
    }
    Label end = new Label();
    List<@Nullable BitSet> ends = new ArrayList<>();
    for (MatchCase c : s.cases()) {
      int inner = unit.mark();
      SourceRange old = asm.at(c.pattern().range());
      Label fail = new Label();
      Map<String, Integer> captures = new LinkedHashMap<>();
      pattern(c.pattern(), subject, fail, captures);
      BitSet before = unit.bound.save();
      captures.forEach((name, register) -> unit.statements.storeName(name, register));
      Expr guard = c.guard();
      if (guard != null) {
        unit.expressions.jump(guard, false, fail);
      }
      unit.release(inner);
      asm.at(old);
      unit.statements.body(c.body());
      if (unit.bound.isReachable()) {
        asm.jump(Op.JUMP, end);
      }
      ends.add(unit.bound.save());
      asm.place(fail);
      unit.bound.restore(before);
      if (!fail.isUsed()) {
        unit.bound.end();
      }
    }
    asm.place(end);
    ends.forEach(unit.bound::join);
    unit.release(mark);
  }

  private void pattern(Pattern p, int subject, Label fail, Map<String, Integer> captures) {
    SourceRange old = asm.at(p.range());
    if (p instanceof Pattern.MatchValue v) {
      int o = unit.expressions.operand(v.value());
      asm.jump(Op.JUMP_UNLESS_EQ, subject, o, fail);
    } else if (p instanceof Pattern.MatchSingleton s) {
      asm.jump(Op.JUMP_IF_IS_NOT, subject, asm.constant(s.value()), fail);
    } else if (p instanceof Pattern.MatchAs a) {
      Pattern inner = a.pattern();
      if (inner != null) {
        pattern(inner, subject, fail, captures);
      }
      String name = a.name();
      if (name != null) {
        captures.put(name, subject);
      }
    } else if (p instanceof Pattern.MatchStar s) {
      String name = s.name();
      if (name != null) {
        captures.put(name, subject);
      }
    } else if (p instanceof Pattern.MatchSequence s) {
      sequence(s, subject, fail, captures);
    } else if (p instanceof Pattern.MatchMapping m) {
      mapping(m, subject, fail, captures);
    } else if (p instanceof Pattern.MatchClass c) {
      classPattern(c, subject, fail, captures);
    } else if (p instanceof Pattern.MatchOr o) {
      alternatives(o, subject, fail, captures);
    }
    asm.at(old);
  }

  private void alternatives(
      Pattern.MatchOr o, int subject, Label fail, Map<String, Integer> captures) {
    Label done = new Label();
    Map<String, Integer> common = new LinkedHashMap<>();
    for (int i = 0; i < o.patterns().size(); i++) {
      boolean last = i == o.patterns().size() - 1;
      Label next = last ? fail : new Label();
      Map<String, Integer> own = new LinkedHashMap<>();
      pattern(o.patterns().get(i), subject, next, own);
      own.forEach(
          (name, register) -> {
            int r = common.computeIfAbsent(name, n -> unit.temp());
            asm.emit(Op.MOVE, r, register);
          });
      if (!last) {
        asm.jump(Op.JUMP, done);
        asm.place(next);
      }
    }
    asm.place(done);
    captures.putAll(common);
  }

  private static boolean isWildcard(Pattern p) {
    return p instanceof Pattern.MatchAs a && a.name() == null && a.pattern() == null;
  }

  private static boolean isWildcardStar(Pattern p) {
    return p instanceof Pattern.MatchStar s && s.name() == null;
  }

  private int number(long n) {
    return asm.constant(new Literal.Int(BigInteger.valueOf(n)));
  }

  private void sequence(
      Pattern.MatchSequence s, int subject, Label fail, Map<String, Integer> captures) {
    List<Pattern> all = s.patterns();
    int star = -1;
    boolean onlyWildcard = true;
    boolean starWildcard = false;
    for (int i = 0; i < all.size(); i++) {
      Pattern p = all.get(i);
      if (p instanceof Pattern.MatchStar) {
        star = i;
        starWildcard = isWildcardStar(p);
        onlyWildcard &= starWildcard;
      } else {
        onlyWildcard &= isWildcard(p);
      }
    }
    int t = unit.temp();
    asm.emit(Op.MATCH_SEQUENCE, t, subject);
    asm.jump(Op.JUMP_IF_FALSE, t, fail);
    if (star < 0) {
      asm.emit(Op.MATCH_LENGTH, t, subject);
      asm.jump(Op.JUMP_UNLESS_EQ, t, number(all.size()), fail);
    } else if (all.size() > 1) {
      asm.emit(Op.MATCH_LENGTH, t, subject);
      asm.jump(Op.JUMP_UNLESS_GE, t, number(all.size() - 1), fail);
    }
    if (onlyWildcard) {
      return;
    }
    if (starWildcard) {
      bySubscript(all, star, subject, fail, captures);
      return;
    }
    int[] registers = new int[all.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = unit.temp();
    }
    asm.emit(star < 0 ? Op.UNPACK : Op.UNPACK_EX, subject, Math.max(star, 0), registers);
    for (int i = 0; i < registers.length; i++) {
      pattern(all.get(i), registers[i], fail, captures);
    }
  }

  private void bySubscript(
      List<Pattern> all, int star, int subject, Label fail, Map<String, Integer> captures) {
    for (int i = 0; i < all.size(); i++) {
      Pattern p = all.get(i);
      if (i == star || isWildcard(p)) {
        continue;
      }
      int item = unit.temp();
      if (i < star) {
        asm.emit(Op.SUBSCR, item, subject, number(i));
      } else {
        asm.emit(Op.MATCH_LENGTH, item, subject);
        asm.emit(Op.SUB, item, item, number(all.size() - i));
        asm.emit(Op.SUBSCR, item, subject, item);
      }
      pattern(p, item, fail, captures);
    }
  }

  private void mapping(
      Pattern.MatchMapping m, int subject, Label fail, Map<String, Integer> captures) {
    int t = unit.temp();
    asm.emit(Op.MATCH_MAPPING, t, subject);
    asm.jump(Op.JUMP_IF_FALSE, t, fail);
    int n = m.keys().size();
    if (n > 0) {
      asm.emit(Op.MATCH_LENGTH, t, subject);
      asm.jump(Op.JUMP_UNLESS_GE, t, number(n), fail);
    }
    String rest = m.rest();
    if (n == 0 && rest == null) {
      return;
    }
    int keys = unit.temp();
    asm.emit(Op.BUILD_TUPLE, keys, 0, unit.expressions.operands(m.keys()));
    int values = unit.temp();
    asm.emit(Op.MATCH_KEYS, values, subject, keys);
    asm.jump(Op.JUMP_IF_NONE, values, fail);
    parts(m.patterns(), values, fail, captures);
    if (rest != null) {
      int r = unit.temp();
      asm.emit(Op.MATCH_REST, r, subject, keys);
      captures.put(rest, r);
    }
  }

  private void parts(List<Pattern> patterns, int tuple, Label fail, Map<String, Integer> captures) {
    int[] registers = new int[patterns.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = unit.temp();
    }
    asm.emit(Op.UNPACK, tuple, 0, registers);
    for (int i = 0; i < registers.length; i++) {
      if (!isWildcard(patterns.get(i))) {
        pattern(patterns.get(i), registers[i], fail, captures);
      }
    }
  }

  private void classPattern(
      Pattern.MatchClass c, int subject, Label fail, Map<String, Integer> captures) {
    int cls = unit.expressions.operand(c.cls());
    int names = asm.keywords(c.kwdAttrs().toArray(new String[0]));
    int values = unit.temp();
    asm.emit(Op.MATCH_CLASS, values, subject, new int[] {cls, c.patterns().size(), names});
    asm.jump(Op.JUMP_IF_NONE, values, fail);
    List<Pattern> all = new ArrayList<>(c.patterns());
    all.addAll(c.kwdPatterns());
    parts(all, values, fail, captures);
  }
}
