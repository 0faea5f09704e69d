// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Keyword;
import org.foretrace.syntax.Literal;

/** Compiles calls. */
final class Calls {
  private final Unit unit;
  private final Assembler asm;
  private final Expressions expressions;

  Calls(Unit unit, Expressions expressions) {
    this.unit = unit;
    this.asm = unit.asm;
    this.expressions = expressions;
  }

  void call(Expr.Call c, int dst) {
    if (isUnpacking(c.args(), c.keywords())) {
      int f = callee(c);
      unpackingCall(f, c.args(), c.keywords(), dst);
    } else if (c.func() instanceof Expr.Attribute a) {
      methodCall(c, a, dst);
    } else {
      int f = callee(c);
      simpleCall(f, c.args(), c.keywords(), dst);
    }
  }

  private int callee(Expr.Call c) {
    int f = expressions.operand(c.func());
    return unit.isVariable(f) && unit.compiler.hasWalrus() ? expressions.copy(f) : f;
  }

  /** A call of what is in an operand, without stars. */
  void simpleCall(int f, List<Expr> args, List<Keyword> keywords, int dst) {
    int[] o = expressions.operands(values(args, keywords));
    if (keywords.isEmpty()) {
      asm.emit(Op.CALL, dst, f, o);
    } else {
      asm.emit(Op.CALL_KW, dst, f, prepend(names(keywords), o));
    }
  }

  private void methodCall(Expr.Call c, Expr.Attribute a, int dst) {
    SourceRange whole = asm.range();
    int object = expressions.operand(a.value());
    int name = asm.name(unit.current.mangle(a.attr()));
    SourceRange attribute = attributeRange(a);
    SourceRange call = callRange(c, a);
    if (c.keywords().isEmpty() && areSimple(c.args())) {
      asm.at(call);
      int[] o = expressions.operands(c.args());
      // Where the attribute is missing, the error is at the attribute.
      asm.emit(Op.CALL_METHOD, dst, object, prepend(name, o), attribute);
    } else {
      int method = unit.temp();
      unit.temp();
      asm.at(attribute);
      asm.emit(Op.LOAD_METHOD, method, object, name);
      asm.at(whole);
      int[] o = expressions.operands(values(c.args(), c.keywords()));
      asm.at(call);
      if (c.keywords().isEmpty()) {
        asm.emit(Op.CALL_BOUND, dst, method, o);
      } else {
        asm.emit(Op.CALL_BOUND_KW, dst, method, prepend(names(c.keywords()), o));
      }
    }
  }

  /** In a chain over several lines, the place is that of the attribute's name. */
  SourceRange attributeRange(Expr.Attribute a) {
    return spansLines(a.range(), a.attrRange())
        ? new SourceRange(a.attrRange().start(), a.attrRange().end())
        : a.range();
  }

  private SourceRange callRange(Expr.Call c, Expr.Attribute a) {
    return spansLines(a.range(), a.attrRange())
        ? new SourceRange(a.attrRange().start(), c.range().end())
        : c.range();
  }

  private boolean spansLines(SourceRange whole, SourceRange name) {
    return unit.file().line(whole.start()) != unit.file().line(name.start());
  }

  /** Whether evaluating them can neither fail nor do anything. */
  private boolean areSimple(List<Expr> args) {
    for (Expr e : args) {
      if (expressions.constantOf(e) != null) {
        continue;
      }
      if (!(e instanceof Expr.Name n)) {
        return false;
      }
      Unit.Variable v = unit.variable(n.id());
      if (v.place() != Unit.Place.REGISTER || !unit.bound.isKnown(v.register())) {
        return false;
      }
    }
    return true;
  }

  // ---- stars

  static boolean isUnpacking(List<Expr> args, List<Keyword> keywords) {
    for (Expr e : args) {
      if (e instanceof Expr.Starred) {
        return true;
      }
    }
    for (Keyword k : keywords) {
      if (k.arg() == null) {
        return true;
      }
    }
    return false;
  }

  /** A call with {@code *args} or {@code **kwargs}. */
  void unpackingCall(int f, List<Expr> args, List<Keyword> keywords, int dst) {
    int positional = unit.temp();
    if (args.size() == 1 && args.get(0) instanceof Expr.Starred s) {
      asm.emit(Op.STAR_ARGS, positional, expressions.operand(s.value()), f);
    } else {
      int list = expressions.collect(false, args);
      asm.emit(Op.LIST_TO_TUPLE, positional, list);
    }
    if (keywords.isEmpty()) {
      asm.emit(Op.CALL_EX, dst, f, new int[] {positional});
      return;
    }
    int dict = keywordDict(f, keywords);
    asm.emit(Op.CALL_EX, dst, f, new int[] {positional, dict});
  }

  /** The call of {@code __build_class__}. */
  void classCall(
      int builder,
      int f,
      int name,
      org.foretrace.syntax.Stmt.ClassDef s,
      int genericBase,
      int dst) {
    if (!isUnpacking(s.bases(), s.keywords())) {
      int[] o = expressions.operands(values(s.bases(), s.keywords()));
      int positional = s.bases().size();
      int extra = genericBase == Op.ABSENT ? 2 : 3;
      int[] all = new int[o.length + extra];
      all[0] = f;
      all[1] = name;
      System.arraycopy(o, 0, all, 2, positional);
      if (extra == 3) {
        all[2 + positional] = genericBase;
      }
      System.arraycopy(o, positional, all, extra + positional, o.length - positional);
      if (s.keywords().isEmpty()) {
        asm.emit(Op.CALL, dst, builder, all);
      } else {
        asm.emit(Op.CALL_KW, dst, builder, prepend(names(s.keywords()), all));
      }
      return;
    }
    int list = expressions.collect(false, s.bases());
    int head = unit.temp();
    asm.emit(Op.BUILD_LIST, head, 0, new int[] {f, name});
    asm.emit(Op.LIST_EXTEND, head, list);
    if (genericBase != Op.ABSENT) {
      asm.emit(Op.LIST_APPEND, head, genericBase);
    }
    int positional = unit.temp();
    asm.emit(Op.LIST_TO_TUPLE, positional, head);
    if (s.keywords().isEmpty()) {
      asm.emit(Op.CALL_EX, dst, builder, new int[] {positional});
    } else {
      int dict = keywordDict(builder, s.keywords());
      asm.emit(Op.CALL_EX, dst, builder, new int[] {positional, dict});
    }
  }

  private int keywordDict(int f, List<Keyword> keywords) {
    int dict = unit.temp();
    boolean made = false;
    int i = 0;
    while (i < keywords.size()) {
      int mark = unit.mark();
      Keyword k = keywords.get(i);
      if (k.arg() == null) {
        if (!made) {
          asm.emit(Op.BUILD_MAP, dict, 0, new int[0]);
          made = true;
        }
        asm.emit(Op.DICT_MERGE, dict, expressions.operand(k.value()), f);
        i++;
      } else {
        List<Keyword> group = new ArrayList<>();
        while (i < keywords.size() && keywords.get(i).arg() != null) {
          group.add(keywords.get(i++));
        }
        int target = made ? unit.temp() : dict;
        group(group, target);
        if (made) {
          asm.emit(Op.DICT_MERGE, dict, target, f);
        }
        made = true;
      }
      unit.release(mark);
    }
    return dict;
  }

  private void group(List<Keyword> group, int dst) {
    int[] values = expressions.operands(values(List.of(), group));
    int[] pairs = new int[values.length * 2];
    for (int i = 0; i < values.length; i++) {
      String name = group.get(i).arg();
      pairs[2 * i] = asm.constant(new Literal.Str(name == null ? "" : name));
      pairs[2 * i + 1] = values[i];
    }
    asm.emit(Op.BUILD_MAP, dst, 0, pairs);
  }

  private static List<Expr> values(List<Expr> args, List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      return args;
    }
    List<Expr> all = new ArrayList<>(args);
    for (Keyword k : keywords) {
      all.add(k.value());
    }
    return all;
  }

  private int names(List<Keyword> keywords) {
    String[] names = new String[keywords.size()];
    for (int i = 0; i < names.length; i++) {
      String name = keywords.get(i).arg();
      names[i] = name == null ? "" : name;
    }
    return asm.keywords(names);
  }

  private static int[] prepend(int first, int[] rest) {
    int[] all = new int[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
