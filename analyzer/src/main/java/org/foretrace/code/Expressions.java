// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.foretrace.code.Assembler.Label;
import org.foretrace.code.CodeObject.ConstantTuple;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.BoolOperator;
import org.foretrace.syntax.CompareOperator;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Operator;
import org.foretrace.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compiles expressions. An operand is a register, or negative for a constant. */
final class Expressions {
  // CPython builds bigger displays step by step.
  private static final int STACK_USE_GUIDELINE = 30;

  private final Unit unit;
  private final Assembler asm;
  private final Calls calls;

  Expressions(Unit unit) {
    this.unit = unit;
    this.asm = unit.asm;
    this.calls = new Calls(unit, this);
  }

  Calls calls() {
    return calls;
  }

  int none() {
    return asm.constant(Literal.Singleton.NONE);
  }

  // ---- where the value goes

  /** Evaluates to an operand: the variable itself, a constant, or a new temporary. */
  int operand(Expr e) {
    Object constant = constantOf(e);
    if (constant != null) {
      return asm.constant(constant);
    }
    if (e instanceof Expr.Name n) {
      Unit.Variable v = unit.variable(n.id());
      if (v.place() == Unit.Place.REGISTER) {
        checkBound(v, n.range());
        return v.register();
      }
    }
    if (e instanceof Expr.NamedExpr n) {
      Unit.Variable v = unit.variable(n.target().id());
      if (v.place() == Unit.Place.REGISTER) {
        into(n, v.register());
        return v.register();
      }
    }
    int t = unit.temp();
    into(e, t);
    return t;
  }

  /** Evaluates into a register that nothing else writes to. */
  int fresh(Expr e) {
    int t = unit.temp();
    into(e, t);
    return t;
  }

  /** Operands in order, each safe from what the later ones rebind. */
  int[] operands(List<? extends Expr> list) {
    int[] all = new int[list.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = operand(list.get(i));
      if (unit.isVariable(all[i]) && isRebound(list.get(i), list, i + 1)) {
        all[i] = copy(all[i]);
      }
    }
    return all;
  }

  private boolean isRebound(Expr e, List<? extends Expr> others, int from) {
    if (!unit.compiler.hasWalrus()) {
      return false;
    }
    String id =
        e instanceof Expr.Name n ? n.id() : e instanceof Expr.NamedExpr w ? w.target().id() : null;
    if (id == null) {
      return true;
    }
    for (int i = from; i < others.size(); i++) {
      if (Walrus.binds(others.get(i), id)) {
        return true;
      }
    }
    return false;
  }

  int copy(int operand) {
    int t = unit.temp();
    asm.emit(Op.MOVE, t, operand);
    return t;
  }

  /** Evaluates for its effects, with CPython's way of dropping the value. */
  void discard(Expr e) {
    int mark = unit.mark();
    if (constantOf(e) == null) {
      int o = operand(e);
      if (e instanceof Expr.Call) {
        asm.emit(Op.DROP, o);
      }
    }
    unit.release(mark);
  }

  private void checkBound(Unit.Variable v, SourceRange range) {
    if (!unit.bound.isKnown(v.register())) {
      SourceRange old = asm.at(range);
      asm.emit(Op.CHECK_BOUND, v.register());
      asm.at(old);
      unit.bound.bind(v.register());
    }
  }

  // ---- constants

  /** The value of a constant expression as the assembler's tables hold it, or null. */
  @Nullable Object constantOf(Expr e) {
    if (e instanceof Expr.Constant c) {
      return c.value();
    }
    if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.U_SUB) {
      return negated(u.operand());
    }
    if (e instanceof Expr.TupleExpr t && t.ctx() == org.foretrace.syntax.ExprContext.LOAD) {
      List<Object> items = new ArrayList<>(t.elts().size());
      for (Expr item : t.elts()) {
        Object value = constantOf(item);
        if (value == null) {
          return null;
        }
        items.add(value);
      }
      return new ConstantTuple(items);
    }
    if (e instanceof Expr.Name n && n.id().equals("__debug__")) {
      return Literal.Singleton.TRUE;
    }
    return null;
  }

  private static @Nullable Object negated(Expr e) {
    if (!(e instanceof Expr.Constant c)) {
      return null;
    }
    if (c.value() instanceof Literal.Int i) {
      return new Literal.Int(i.value().negate());
    }
    if (c.value() instanceof Literal.Float f) {
      return new Literal.Float(-f.value());
    }
    return null;
  }

  // ---- every kind of expression

  /** Evaluates into a register, which is written last. */
  void into(Expr e, int dst) {
    SourceRange old = asm.at(e.range());
    int mark = unit.mark();
    Object constant = constantOf(e);
    if (constant != null) {
      asm.emit(Op.MOVE, dst, asm.constant(constant));
    } else if (e instanceof Expr.Name n) {
      name(n, dst);
    } else if (e instanceof Expr.Call c) {
      calls.call(c, dst);
    } else if (e instanceof Expr.Attribute a) {
      int o = operand(a.value());
      asm.at(calls.attributeRange(a));
      asm.emit(Op.LOAD_ATTR, dst, o, asm.name(unit.current.mangle(a.attr())));
    } else if (e instanceof Expr.BinOp b) {
      int[] o = operands(List.of(b.left(), b.right()));
      asm.emit(binary(b.op()), dst, o[0], o[1]);
    } else if (e instanceof Expr.Subscript s) {
      int[] o = operands(List.of(s.value(), s.slice()));
      asm.emit(Op.SUBSCR, dst, o[0], o[1]);
    } else if (e instanceof Expr.Compare c) {
      compare(c, dst);
    } else if (e instanceof Expr.BoolOp b) {
      bool(b, dst);
    } else if (e instanceof Expr.UnaryOp u) {
      asm.emit(unary(u.op()), dst, operand(u.operand()));
    } else if (e instanceof Expr.IfExp i) {
      conditional(i, dst);
    } else {
      compound(e, dst);
    }
    unit.release(mark);
    asm.at(old);
  }

  private void compound(Expr e, int dst) {
    if (e instanceof Expr.Await a) {
      await(a, dst);
    } else if (e instanceof Expr.JoinedStr j) {
      joined(j, dst);
    } else if (e instanceof Expr.FormattedValue f) {
      formatted(f, dst);
    } else if (e instanceof Expr.TupleExpr t) {
      sequence(Op.BUILD_TUPLE, t.elts(), dst);
    } else if (e instanceof Expr.ListExpr l) {
      sequence(Op.BUILD_LIST, l.elts(), dst);
    } else if (e instanceof Expr.SetExpr s) {
      sequence(Op.BUILD_SET, s.elts(), dst);
    } else if (e instanceof Expr.Dict d) {
      dict(d, dst);
    } else if (e instanceof Expr.Lambda l) {
      unit.functions.lambda(l, dst);
    } else if (e instanceof Expr.NamedExpr n) {
      int o = fresh(n.value());
      asm.emit(Op.MOVE, dst, o);
      unit.statements.store(n.target(), dst);
    } else if (e instanceof Expr.Yield y) {
      Expr value = y.value();
      asm.emit(Op.YIELD, dst, value == null ? none() : operand(value));
    } else if (e instanceof Expr.YieldFrom y) {
      int it = unit.temp();
      asm.emit(Op.GET_YIELD_FROM_ITER, it, operand(y.value()));
      delegate(it, dst);
    } else if (e instanceof Expr.Slice s) {
      int[] o = {orNone(s.lower()), orNone(s.upper()), orNone(s.step())};
      asm.emit(Op.BUILD_SLICE, dst, 0, o);
    } else if (e instanceof Expr.Starred) {
      throw new IllegalStateException("starred expression outside a display");
    } else {
      unit.comprehensions.compile(e, dst);
    }
  }

  private int orNone(@Nullable Expr e) {
    if (e == null) {
      return none();
    }
    int o = operand(e);
    return unit.isVariable(o) && unit.compiler.hasWalrus() ? copy(o) : o;
  }

  // ---- names

  private void name(Expr.Name n, int dst) {
    Unit.Variable v = unit.variable(n.id());
    switch (v.place()) {
      case REGISTER -> {
        checkBound(v, n.range());
        asm.emit(Op.MOVE, dst, v.register());
      }
      case CELL -> asm.emit(Op.LOAD_CELL, dst, v.register());
      case GLOBAL -> asm.emit(Op.LOAD_GLOBAL, dst, asm.name(v.name()));
      case NAME -> asm.emit(Op.LOAD_NAME, dst, asm.name(v.name()));
      case CLASS_CELL -> {
        int namespace = classNamespace();
        asm.emit(Op.LOAD_DICT_OR_CELL, dst, namespace, v.register());
      }
      case CLASS_GLOBAL -> {
        int namespace = classNamespace();
        asm.emit(Op.LOAD_DICT_OR_GLOBAL, dst, namespace, asm.name(v.name()));
      }
    }
  }

  // The namespace of the class that is looked in first.
  private int classNamespace() {
    int t = unit.temp();
    if (unit.scope.kind() == org.foretrace.scope.ScopeKind.CLASS) {
      asm.emit(Op.LOAD_LOCALS, t);
    } else {
      asm.emit(Op.LOAD_CELL, t, unit.cellRegister("__classdict__"));
    }
    return t;
  }

  // ---- operators

  private static int binary(Operator op) {
    return switch (op) {
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case MULT -> Op.MULT;
      default -> Op.BINARY_ADD + binaryIndex(op);
    };
  }

  static int inPlace(Operator op) {
    return switch (op) {
      case ADD -> Op.INPLACE_ADD;
      case SUB -> Op.INPLACE_SUB;
      default -> Op.INPLACE_BINARY_ADD + binaryIndex(op);
    };
  }

  private static int binaryIndex(Operator op) {
    return op.ordinal();
  }

  private static int unary(UnaryOperator op) {
    return switch (op) {
      case INVERT -> Op.INVERT;
      case NOT -> Op.NOT;
      case U_ADD -> Op.POSITIVE;
      case U_SUB -> Op.NEGATIVE;
    };
  }

  private static int comparison(CompareOperator op) {
    return switch (op) {
      case LT -> Op.LT;
      case LT_E -> Op.LE;
      case EQ -> Op.EQ;
      case NOT_EQ -> Op.NE;
      case GT -> Op.GT;
      case GT_E -> Op.GE;
      case IS -> Op.IS;
      case IS_NOT -> Op.IS_NOT;
      case IN -> Op.IN;
      case NOT_IN -> Op.NOT_IN;
    };
  }

  private void compare(Expr.Compare c, int dst) {
    if (c.ops().size() == 1) {
      int[] o = operands(List.of(c.left(), c.comparators().get(0)));
      asm.emit(comparison(c.ops().get(0)), dst, o[0], o[1]);
      return;
    }
    int result = unit.temp();
    Label end = new Label();
    chain(c, result, end);
    asm.place(end);
    asm.emit(Op.MOVE, dst, result);
  }

  // Leaves by falling through or by jumping to end, with the outcome in result.
  private void chain(Expr.Compare c, int result, Label end) {
    int n = c.ops().size();
    int left = operand(c.left());
    if (unit.isVariable(left) && isRebound(c.left(), c.comparators(), 0)) {
      left = copy(left);
    }
    BitSet known = null;
    for (int i = 0; i < n; i++) {
      Expr next = c.comparators().get(i);
      int right = operand(next);
      if (unit.isVariable(right) && isRebound(next, c.comparators(), i + 1)) {
        right = copy(right);
      }
      if (i == 0) {
        known = unit.bound.save();
      }
      asm.emit(comparison(c.ops().get(i)), result, left, right);
      if (i < n - 1) {
        asm.jump(Op.JUMP_IF_FALSE, result, end);
      }
      left = right;
    }
    unit.bound.restore(known);
  }

  private void bool(Expr.BoolOp b, int dst) {
    int t = unit.isVariable(dst) ? unit.temp() : dst;
    int op = b.op() == BoolOperator.AND ? Op.JUMP_IF_FALSE : Op.JUMP_IF_TRUE;
    Label end = new Label();
    BitSet known = null;
    for (int i = 0; i < b.values().size(); i++) {
      into(b.values().get(i), t);
      if (i == 0) {
        known = unit.bound.save();
      }
      if (i < b.values().size() - 1) {
        asm.jump(op, t, end);
      }
    }
    asm.place(end);
    unit.bound.restore(known);
    if (t != dst) {
      asm.emit(Op.MOVE, dst, t);
    }
  }

  private void conditional(Expr.IfExp i, int dst) {
    Label orElse = new Label();
    Label end = new Label();
    jump(i.test(), false, orElse);
    BitSet known = unit.bound.save();
    into(i.body(), dst);
    asm.jump(Op.JUMP, end);
    asm.place(orElse);
    unit.bound.restore(known);
    into(i.orelse(), dst);
    asm.place(end);
    unit.bound.restore(known);
  }

  // ---- conditions

  /** Jumps to target if the truth of e is {@code when}; falls through otherwise. */
  void jump(Expr e, boolean when, Label target) {
    SourceRange old = asm.at(e.range());
    int mark = unit.mark();
    Boolean known = knownTruth(e);
    if (known != null) {
      if (known == when) {
        asm.jump(Op.JUMP, target);
      }
    } else if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.NOT) {
      jump(u.operand(), !when, target);
    } else if (e instanceof Expr.BoolOp b) {
      jumpBool(b, when, target);
    } else if (e instanceof Expr.Compare c && c.ops().size() == 1) {
      jumpCompare(c, when, target);
    } else if (e instanceof Expr.Compare c) {
      int t = unit.temp();
      Label end = new Label();
      chain(c, t, end);
      asm.place(end);
      asm.jump(when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, t, target);
    } else {
      int o = operand(e);
      asm.jump(when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, o, target);
    }
    unit.release(mark);
    asm.at(old);
  }

  /** The truth of a constant expression, or null. */
  @Nullable Boolean knownTruth(Expr e) {
    Object c = constantOf(e);
    if (c == Literal.Singleton.TRUE || c == Literal.Singleton.ELLIPSIS) {
      return true;
    }
    if (c == Literal.Singleton.FALSE || c == Literal.Singleton.NONE) {
      return false;
    }
    if (c instanceof Literal.Int i) {
      return i.value().signum() != 0;
    }
    if (c instanceof Literal.Str s) {
      return !s.value().isEmpty();
    }
    return null;
  }

  private void jumpBool(Expr.BoolOp b, boolean when, Label target) {
    boolean isAnd = b.op() == BoolOperator.AND;
    int last = b.values().size() - 1;
    BitSet known = null;
    if (isAnd == when) {
      // "and" is true, or "or" is false, only after the last value.
      Label skip = new Label();
      for (int i = 0; i < last; i++) {
        jump(b.values().get(i), !when, skip);
        known = known == null ? unit.bound.save() : known;
      }
      jump(b.values().get(last), when, target);
      asm.place(skip);
    } else {
      for (Expr value : b.values()) {
        jump(value, when, target);
        known = known == null ? unit.bound.save() : known;
      }
    }
    unit.bound.restore(known);
  }

  private void jumpCompare(Expr.Compare c, boolean when, Label target) {
    CompareOperator op = c.ops().get(0);
    Expr right = c.comparators().get(0);
    boolean isIs = op == CompareOperator.IS || op == CompareOperator.IS_NOT;
    if (isIs && constantOf(right) == Literal.Singleton.NONE) {
      boolean ifNone = (op == CompareOperator.IS) == when;
      asm.jump(ifNone ? Op.JUMP_IF_NONE : Op.JUMP_IF_NOT_NONE, operand(c.left()), target);
      return;
    }
    int[] o = operands(List.of(c.left(), right));
    int code =
        switch (op) {
          case LT -> when ? Op.JUMP_IF_LT : Op.JUMP_UNLESS_LT;
          case LT_E -> when ? Op.JUMP_IF_LE : Op.JUMP_UNLESS_LE;
          case EQ -> when ? Op.JUMP_IF_EQ : Op.JUMP_UNLESS_EQ;
          case NOT_EQ -> when ? Op.JUMP_IF_NE : Op.JUMP_UNLESS_NE;
          case GT -> when ? Op.JUMP_IF_GT : Op.JUMP_UNLESS_GT;
          case GT_E -> when ? Op.JUMP_IF_GE : Op.JUMP_UNLESS_GE;
          case IS -> when ? Op.JUMP_IF_IS : Op.JUMP_IF_IS_NOT;
          case IS_NOT -> when ? Op.JUMP_IF_IS_NOT : Op.JUMP_IF_IS;
          case IN -> when ? Op.JUMP_IF_IN : Op.JUMP_IF_NOT_IN;
          case NOT_IN -> when ? Op.JUMP_IF_NOT_IN : Op.JUMP_IF_IN;
        };
    asm.jump(code, o[0], o[1], target);
  }

  // ---- await and yield from

  private void await(Expr.Await a, int dst) {
    int it = unit.temp();
    asm.emit(Op.GET_AWAITABLE, it, operand(a.value()), 0);
    delegate(it, dst);
  }

  /** Awaits what is in a register. */
  void awaitRegister(int awaitable, int context, int dst) {
    int mark = unit.mark();
    int it = unit.temp();
    asm.emit(Op.GET_AWAITABLE, it, awaitable, context);
    delegate(it, dst);
    unit.release(mark);
  }

  /** The loop of {@code await} and {@code yield from} over an iterator in a register. */
  void delegate(int it, int dst) {
    int value = unit.isVariable(dst) ? unit.temp() : dst;
    Label again = new Label();
    Label end = new Label();
    asm.emit(Op.MOVE, value, none());
    asm.place(again);
    asm.jump(Op.SEND, value, it, end);
    asm.emit(Op.YIELD_SEND, value, value, it);
    asm.jump(Op.JUMP, again);
    asm.place(end);
    if (value != dst) {
      asm.emit(Op.MOVE, dst, value);
    }
  }

  // ---- strings

  private void joined(Expr.JoinedStr j, int dst) {
    if (j.values().isEmpty()) {
      asm.emit(Op.MOVE, dst, asm.constant(new Literal.Str("")));
      return;
    }
    if (j.values().size() == 1) {
      into(j.values().get(0), dst);
      return;
    }
    int[] parts = new int[j.values().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = operand(j.values().get(i));
    }
    asm.emit(Op.BUILD_STRING, dst, 0, parts);
  }

  private void formatted(Expr.FormattedValue f, int dst) {
    int value = operand(f.value());
    if (f.conversion() != 0) {
      int t = unit.temp();
      asm.emit(Op.CONVERT, t, value, f.conversion());
      value = t;
    }
    Expr.JoinedStr spec = f.formatSpec();
    int format = asm.constant(new Literal.Str(""));
    if (spec != null) {
      if (unit.isVariable(value) && unit.compiler.hasWalrus()) {
        value = copy(value);
      }
      format = operand(spec);
    }
    asm.emit(Op.FORMAT, dst, value, format);
  }

  // ---- displays

  private void sequence(int op, List<Expr> elts, int dst) {
    boolean starred = false;
    for (Expr e : elts) {
      starred |= e instanceof Expr.Starred;
    }
    boolean constants = op == Op.BUILD_SET && elts.size() >= 3 && allConstant(elts);
    if (!starred && (elts.size() <= STACK_USE_GUIDELINE || constants)) {
      asm.emit(op, dst, constants ? 1 : 0, operands(elts));
      return;
    }
    int t = collect(op == Op.BUILD_SET, elts);
    asm.emit(op == Op.BUILD_TUPLE ? Op.LIST_TO_TUPLE : Op.MOVE, dst, t);
  }

  private boolean allConstant(List<Expr> elts) {
    for (Expr e : elts) {
      if (constantOf(e) == null) {
        return false;
      }
    }
    return true;
  }

  /** Builds a list or set element by element, with starred ones, in a new temporary. */
  int collect(boolean set, List<Expr> elts) {
    int t = unit.temp();
    asm.emit(set ? Op.BUILD_SET : Op.BUILD_LIST, t, 0, new int[0]);
    for (Expr e : elts) {
      int mark = unit.mark();
      if (e instanceof Expr.Starred s) {
        asm.emit(set ? Op.SET_UPDATE : Op.LIST_EXTEND, t, operand(s.value()));
      } else {
        asm.emit(set ? Op.SET_ADD : Op.LIST_APPEND, t, operand(e));
      }
      unit.release(mark);
    }
    return t;
  }

  private void dict(Expr.Dict d, int dst) {
    int n = d.keys().size();
    boolean unpacks = d.keys().stream().anyMatch(Objects::isNull);
    if (!unpacks && n * 2 <= STACK_USE_GUIDELINE) {
      asm.emit(Op.BUILD_MAP, dst, 0, pairs(d, 0, n));
      return;
    }
    int t = unit.temp();
    asm.emit(Op.BUILD_MAP, t, 0, new int[0]);
    for (int i = 0; i < n; i++) {
      int mark = unit.mark();
      Expr key = d.keys().get(i);
      if (key == null) {
        asm.emit(Op.DICT_UPDATE, t, operand(d.values().get(i)));
      } else {
        int[] pair = pairs(d, i, i + 1);
        asm.emit(Op.MAP_ADD, t, pair[0], pair[1]);
      }
      unit.release(mark);
    }
    asm.emit(Op.MOVE, dst, t);
  }

  private int[] pairs(Expr.Dict d, int from, int to) {
    List<Expr> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Expr key = d.keys().get(i);
      if (key != null) {
        all.add(key);
      }
      all.add(d.values().get(i));
    }
    return operands(all);
  }
}
