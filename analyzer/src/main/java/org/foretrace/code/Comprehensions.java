// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.BitSet;
import java.util.List;
import org.foretrace.code.Assembler.Label;
import org.foretrace.scope.Binding;
import org.foretrace.scope.Scope;
import org.foretrace.syntax.Comprehension;
import org.foretrace.syntax.Expr;

/** Compiles comprehensions, inlined or as functions of their own, and generator expressions. */
final class Comprehensions {
  private final Unit unit;
  private final Assembler asm;

  Comprehensions(Unit unit) {
    this.unit = unit;
    this.asm = unit.asm;
  }

  private static List<Comprehension> generators(Expr e) {
    if (e instanceof Expr.ListComp c) {
      return c.generators();
    }
    if (e instanceof Expr.SetComp c) {
      return c.generators();
    }
    if (e instanceof Expr.DictComp c) {
      return c.generators();
    }
    if (e instanceof Expr.GeneratorExp c) {
      return c.generators();
    }
    throw new IllegalStateException("no comprehension: " + e);
  }

  void compile(Expr e, int dst) {
    Scope scope = unit.compiler.scopes().scope(e);
    Comprehension first = generators(e).get(0);
    int it = unit.temp();
    int inner = unit.mark();
    int source = unit.expressions.operand(first.iter());
    asm.emit(first.isAsync() ? Op.GET_AITER : Op.GET_ITER, it, source, 0);
    unit.release(inner);
    if (scope.isInlined()) {
      inline(e, scope, it, dst);
    } else {
      call(e, scope, it, dst);
    }
  }

  private void inline(Expr e, Scope scope, int it, int dst) {
    Scope before = unit.current;
    BitSet known = unit.bound.save();
    unit.declareInlined(scope);
    unit.current = scope;
    scope
        .bindings()
        .forEach(
            (name, binding) -> {
              if (binding == Binding.LOCAL) {
                asm.emit(Op.CLEAR, unit.inlinedRegister(scope, name));
                unit.bound.unbind(unit.inlinedRegister(scope, name));
              } else if (binding == Binding.CELL) {
                asm.emit(Op.NEW_CELL, unit.inlinedRegister(scope, name));
              }
            });
    int result = unit.isVariable(dst) ? unit.temp() : dst;
    start(e, result);
    loop(e, 0, it, result);
    if (result != dst) {
      asm.emit(Op.MOVE, dst, result);
    }
    unit.current = before;
    unit.bound.restore(known);
  }

  private void start(Expr e, int result) {
    int op =
        e instanceof Expr.ListComp
            ? Op.BUILD_LIST
            : e instanceof Expr.SetComp ? Op.BUILD_SET : Op.BUILD_MAP;
    asm.emit(op, result, 0, new int[0]);
  }

  private void call(Expr e, Scope scope, int it, int dst) {
    Unit inner = new Unit(unit.compiler, scope, unit, e.range());
    inner.argCount = 1;
    inner.functions.prologue();
    inner.comprehensions.body(e);
    int f = unit.functions.make(inner, null, null, null);
    asm.emit(Op.CALL, dst, f, new int[] {it});
    if (scope.isCoroutine()) {
      unit.expressions.awaitRegister(dst, 0, dst);
    }
  }

  private void body(Expr e) {
    int it = unit.cellRegister(".0");
    if (e instanceof Expr.GeneratorExp) {
      loop(e, 0, it, -1);
      asm.emit(Op.RETURN, unit.expressions.none());
    } else {
      int result = unit.temp();
      start(e, result);
      loop(e, 0, it, result);
      asm.emit(Op.RETURN, result);
    }
  }

  private void loop(Expr e, int index, int it, int result) {
    List<Comprehension> all = generators(e);
    Comprehension g = all.get(index);
    int mark = unit.mark();
    Label top = new Label();
    Label end = new Label();
    Label skip = new Label();
    asm.place(top);
    unit.blocks.next(g.isAsync(), g.target(), it, end);
    for (Expr condition : g.ifs()) {
      unit.expressions.jump(condition, false, skip);
    }
    if (index + 1 < all.size()) {
      Comprehension next = all.get(index + 1);
      int inner = unit.temp();
      int source = unit.expressions.operand(next.iter());
      asm.emit(next.isAsync() ? Op.GET_AITER : Op.GET_ITER, inner, source, 0);
      loop(e, index + 1, inner, result);
    } else {
      element(e, result);
    }
    asm.place(skip);
    asm.jump(Op.JUMP_BACK, top);
    asm.place(end);
    unit.release(mark);
  }

  private void element(Expr e, int result) {
    if (e instanceof Expr.ListComp c) {
      asm.emit(Op.LIST_APPEND, result, unit.expressions.operand(c.elt()));
    } else if (e instanceof Expr.SetComp c) {
      asm.emit(Op.SET_ADD, result, unit.expressions.operand(c.elt()));
    } else if (e instanceof Expr.DictComp c) {
      int[] o = unit.expressions.operands(List.of(c.key(), c.value()));
      asm.emit(Op.MAP_ADD, result, o[0], o[1]);
    } else if (e instanceof Expr.GeneratorExp c) {
      asm.emit(Op.YIELD, unit.temp(), unit.expressions.operand(c.elt()));
    }
  }
}
