// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.foretrace.code.Assembler.Label;
import org.foretrace.code.CodeObject.ConstantTuple;
import org.foretrace.scope.ScopeKind;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Alias;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.ExprContext;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Stmt;

/** Compiles statements, and stores to and deletes targets. */
final class Statements {
  private final Unit unit;
  private final Assembler asm;

  Statements(Unit unit) {
    this.unit = unit;
    this.asm = unit.asm;
  }

  void body(List<Stmt> body) {
    for (Stmt s : body) {
      statement(s);
    }
  }

  private void statement(Stmt s) {
    if (!unit.bound.isReachable()) {
      return;
    }
    SourceRange old = asm.at(s.range());
    int mark = unit.mark();
    if (s instanceof Stmt.ExprStmt e) {
      unit.expressions.discard(e.value());
    } else if (s instanceof Stmt.Assign a) {
      assign(a);
    } else if (s instanceof Stmt.AugAssign a) {
      augAssign(a);
    } else if (s instanceof Stmt.If i) {
      ifStatement(i);
    } else if (s instanceof Stmt.Return r) {
      returnStatement(r);
    } else if (s instanceof Stmt.For f) {
      unit.blocks.forLoop(f);
    } else if (s instanceof Stmt.While w) {
      unit.blocks.whileLoop(w);
    } else if (s instanceof Stmt.FunctionDef f) {
      unit.functions.function(f);
    } else if (s instanceof Stmt.ClassDef c) {
      unit.functions.classDef(c);
    } else if (s instanceof Stmt.Try t) {
      unit.blocks.tryStatement(t);
    } else if (s instanceof Stmt.With w) {
      unit.blocks.with(w);
    } else {
      other(s);
    }
    unit.release(mark);
    asm.at(old);
  }

  private void other(Stmt s) {
    if (s instanceof Stmt.Raise r) {
      raise(r);
    } else if (s instanceof Stmt.Break) {
      Unit.Block loop = unit.blocks.loop();
      unit.blocks.leave(loop);
      asm.jump(Op.JUMP, Blocks.label(loop.breakTo));
      unit.bound.end();
    } else if (s instanceof Stmt.Continue) {
      Unit.Block loop = unit.blocks.loop();
      unit.blocks.leave(loop);
      asm.jump(Op.JUMP_BACK, Blocks.label(loop.continueTo));
      unit.bound.end();
    } else if (s instanceof Stmt.Match m) {
      unit.patterns.match(m);
    } else if (s instanceof Stmt.Assert a) {
      assertion(a);
    } else if (s instanceof Stmt.Delete d) {
      d.targets().forEach(this::delete);
    } else if (s instanceof Stmt.AnnAssign a) {
      annAssign(a);
    } else if (s instanceof Stmt.Import i) {
      importModules(i);
    } else if (s instanceof Stmt.ImportFrom i) {
      importFrom(i);
    } else if (s instanceof Stmt.TypeAlias t) {
      unit.functions.typeAlias(t);
    }
  }

  private void ifStatement(Stmt.If s) {
    Label orElse = new Label();
    Boolean known = unit.expressions.knownTruth(s.test());
    unit.expressions.jump(s.test(), false, orElse);
    BitSet before = unit.bound.save();
    if (!Boolean.FALSE.equals(known)) {
      body(s.body());
    } else {
      unit.bound.end();
    }
    BitSet afterBody = unit.bound.save();
    unit.bound.restore(before);
    if (Boolean.TRUE.equals(known)) {
      unit.bound.end();
    }
    if (s.orelse().isEmpty()) {
      asm.place(orElse);
    } else {
      Label end = new Label();
      if (afterBody != null) {
        asm.jump(Op.JUMP, end);
      }
      asm.place(orElse);
      body(s.orelse());
      asm.place(end);
    }
    unit.bound.join(afterBody);
  }

  private void returnStatement(Stmt.Return s) {
    Expr value = s.value();
    int o = value == null ? unit.expressions.none() : unit.expressions.operand(value);
    if (unit.blocks.hasCleanup()) {
      if (unit.isVariable(o)) {
        o = unit.expressions.copy(o);
      }
      unit.blocks.leaveAll();
    }
    asm.emit(Op.RETURN, o);
    unit.bound.end();
  }

  private void raise(Stmt.Raise s) {
    Expr exc = s.exc();
    Expr cause = s.cause();
    if (exc == null) {
      asm.emit(Op.RAISE_BARE);
    } else if (cause == null) {
      asm.emit(Op.RAISE, unit.expressions.operand(exc));
    } else {
      int[] o = unit.expressions.operands(List.of(exc, cause));
      asm.emit(Op.RAISE_FROM, o[0], o[1]);
    }
    unit.bound.end();
  }

  private void assertion(Stmt.Assert s) {
    Label ok = new Label();
    unit.expressions.jump(s.test(), true, ok);
    BitSet known = unit.bound.save();
    int error = unit.temp();
    asm.emit(Op.LOAD_ASSERTION_ERROR, error);
    Expr msg = s.msg();
    if (msg != null) {
      int o = unit.expressions.operand(msg);
      asm.emit(Op.CALL, error, error, new int[] {o});
    }
    // CPython marks the condition, not the message.
    asm.at(s.test().range());
    asm.emit(Op.RAISE, error);
    asm.place(ok);
    unit.bound.restore(known);
  }

  // ---- assignment

  private void assign(Stmt.Assign s) {
    if (s.targets().size() == 1) {
      assignOne(s.targets().get(0), s.value());
      return;
    }
    int o = unit.expressions.operand(s.value());
    if (unit.isVariable(o)) {
      o = unit.expressions.copy(o);
    }
    for (Expr target : s.targets()) {
      store(target, o);
    }
  }

  private void assignOne(Expr target, Expr value) {
    if (target instanceof Expr.Name n) {
      Unit.Variable v = unit.variable(n.id());
      if (v.place() == Unit.Place.REGISTER) {
        unit.expressions.into(value, v.register());
        unit.bound.bind(v.register());
        return;
      }
    }
    List<Expr> targets = elements(target);
    if (targets != null && value instanceof Expr.TupleExpr t && isPairwise(targets, t.elts())) {
      pairwise(targets, t.elts());
      return;
    }
    int o = unit.expressions.operand(value);
    if (unit.isVariable(o) && unit.compiler.hasWalrus()) {
      o = unit.expressions.copy(o);
    }
    store(target, o);
  }

  @org.jspecify.annotations.Nullable
  private static List<Expr> elements(Expr target) {
    if (target instanceof Expr.TupleExpr t) {
      return t.elts();
    }
    return target instanceof Expr.ListExpr l ? l.elts() : null;
  }

  private static boolean isPairwise(List<Expr> targets, List<Expr> values) {
    if (targets.size() != values.size() || targets.size() > 3) {
      return false;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred || values.get(i) instanceof Expr.Starred) {
        return false;
      }
    }
    return true;
  }

  // a, b = x, y without a tuple; the values are all read before the first store.
  private void pairwise(List<Expr> targets, List<Expr> values) {
    int[] o = unit.expressions.operands(values);
    for (int i = 0; i < o.length; i++) {
      if (unit.isVariable(o[i])) {
        o[i] = unit.expressions.copy(o[i]);
      }
    }
    for (int i = 0; i < o.length; i++) {
      store(targets.get(i), o[i]);
    }
  }

  /** Assigns an operand to a target. */
  void store(Expr target, int value) {
    SourceRange old = asm.at(target.range());
    int mark = unit.mark();
    if (target instanceof Expr.Name n) {
      storeName(n.id(), value);
    } else if (target instanceof Expr.Attribute a) {
      int o = unit.expressions.operand(a.value());
      noteStaticAttribute(a);
      asm.emit(Op.STORE_ATTR, o, asm.name(unit.current.mangle(a.attr())), value);
    } else if (target instanceof Expr.Subscript s) {
      int[] o = unit.expressions.operands(List.of(s.value(), s.slice()));
      asm.emit(Op.STORE_SUBSCR, o[0], o[1], value);
    } else {
      List<Expr> elements = elements(target);
      if (elements == null) {
        throw new IllegalStateException("no target: " + target);
      }
      unpack(elements, value);
    }
    unit.release(mark);
    asm.at(old);
  }

  /** Assigns an operand to a name. */
  void storeName(String id, int value) {
    Unit.Variable v = unit.variable(id);
    switch (v.place()) {
      case REGISTER -> {
        if (v.register() != value) {
          asm.emit(Op.MOVE, v.register(), value);
        }
        unit.bound.bind(v.register());
      }
      case CELL, CLASS_CELL -> asm.emit(Op.STORE_CELL, v.register(), value);
      case GLOBAL, CLASS_GLOBAL -> asm.emit(Op.STORE_GLOBAL, asm.name(v.name()), value);
      case NAME -> asm.emit(Op.STORE_NAME, asm.name(v.name()), value);
    }
  }

  private void noteStaticAttribute(Expr.Attribute a) {
    if (a.value() instanceof Expr.Name n && n.id().equals("self")) {
      for (Unit u = unit.parent; u != null; u = u.parent) {
        if (u.scope.kind() == ScopeKind.CLASS) {
          u.staticAttributes.add(a.attr());
          return;
        }
      }
    }
  }

  private void unpack(List<Expr> targets, int value) {
    int star = -1;
    boolean direct = true;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        star = i;
      }
      direct &= registerOf(targets.get(i)) >= 0;
    }
    int[] registers = new int[targets.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = direct ? registerOf(targets.get(i)) : unit.temp();
    }
    asm.emit(star < 0 ? Op.UNPACK : Op.UNPACK_EX, value, Math.max(star, 0), registers);
    for (int i = 0; i < registers.length; i++) {
      if (direct) {
        unit.bound.bind(registers[i]);
      } else {
        store(target(targets.get(i)), registers[i]);
      }
    }
  }

  private static Expr target(Expr e) {
    return e instanceof Expr.Starred s ? s.value() : e;
  }

  private int registerOf(Expr e) {
    if (target(e) instanceof Expr.Name n) {
      Unit.Variable v = unit.variable(n.id());
      return v.place() == Unit.Place.REGISTER ? v.register() : -1;
    }
    return -1;
  }

  private void augAssign(Stmt.AugAssign s) {
    int op = Expressions.inPlace(s.op());
    Expr target = s.target();
    if (target instanceof Expr.Name n) {
      Expr load = new Expr.Name(n.id(), ExprContext.LOAD, n.range());
      int[] o = unit.expressions.operands(List.of(load, s.value()));
      Unit.Variable v = unit.variable(n.id());
      if (v.place() == Unit.Place.REGISTER) {
        asm.emit(op, v.register(), o[0], o[1]);
        unit.bound.bind(v.register());
      } else {
        int t = unit.temp();
        asm.emit(op, t, o[0], o[1]);
        SourceRange old = asm.at(n.range());
        storeName(n.id(), t);
        asm.at(old);
      }
    } else if (target instanceof Expr.Attribute a) {
      int object = safe(a.value());
      int name = asm.name(unit.current.mangle(a.attr()));
      int t = unit.temp();
      SourceRange old = asm.at(a.range());
      asm.emit(Op.LOAD_ATTR, t, object, name);
      asm.at(old);
      int value = unit.expressions.operand(s.value());
      asm.emit(op, t, t, value);
      asm.at(a.range());
      asm.emit(Op.STORE_ATTR, object, name, t);
      asm.at(old);
      noteStaticAttribute(a);
    } else if (target instanceof Expr.Subscript a) {
      int object = safe(a.value());
      int key = safe(a.slice());
      int t = unit.temp();
      SourceRange old = asm.at(a.range());
      asm.emit(Op.SUBSCR, t, object, key);
      asm.at(old);
      int value = unit.expressions.operand(s.value());
      asm.emit(op, t, t, value);
      asm.at(a.range());
      asm.emit(Op.STORE_SUBSCR, object, key, t);
      asm.at(old);
    }
  }

  private int safe(Expr e) {
    int o = unit.expressions.operand(e);
    return unit.isVariable(o) && unit.compiler.hasWalrus() ? unit.expressions.copy(o) : o;
  }

  private void annAssign(Stmt.AnnAssign s) {
    Expr value = s.value();
    if (value != null) {
      assignOne(s.target(), value);
    }
    boolean keeps = unit.scope.kind() == ScopeKind.MODULE || unit.scope.kind() == ScopeKind.CLASS;
    if (s.target() instanceof Expr.Name n) {
      if (s.simple() && keeps) {
        int o = unit.functions.annotation(s.annotation());
        int dict = unit.temp();
        nameInto("__annotations__", dict);
        int key = asm.constant(new Literal.Str(unit.current.mangle(n.id())));
        asm.emit(Op.STORE_SUBSCR, dict, key, o);
      } else if (keeps && !unit.compiler.futureAnnotations()) {
        unit.expressions.discard(s.annotation());
      }
      return;
    }
    if (value == null) {
      if (s.target() instanceof Expr.Attribute a) {
        unit.expressions.discard(a.value());
      } else if (s.target() instanceof Expr.Subscript sub) {
        unit.expressions.discard(sub.value());
        unit.expressions.discard(sub.slice());
      }
    }
    if (keeps && !unit.compiler.futureAnnotations()) {
      unit.expressions.discard(s.annotation());
    }
  }

  private void nameInto(String id, int dst) {
    boolean isClass = unit.scope.kind() == ScopeKind.CLASS || unit.compiler.hasLocalsMapping();
    asm.emit(isClass ? Op.LOAD_NAME : Op.LOAD_GLOBAL, dst, asm.name(id));
  }

  // ---- del

  void delete(Expr target) {
    SourceRange old = asm.at(target.range());
    int mark = unit.mark();
    if (target instanceof Expr.Name n) {
      Unit.Variable v = unit.variable(n.id());
      switch (v.place()) {
        case REGISTER -> {
          asm.emit(Op.DELETE_LOCAL, v.register());
          unit.bound.unbind(v.register());
        }
        case CELL, CLASS_CELL -> asm.emit(Op.DELETE_CELL, v.register());
        case GLOBAL, CLASS_GLOBAL -> asm.emit(Op.DELETE_GLOBAL, asm.name(v.name()));
        case NAME -> asm.emit(Op.DELETE_NAME, asm.name(v.name()));
      }
    } else if (target instanceof Expr.Attribute a) {
      int o = unit.expressions.operand(a.value());
      asm.emit(Op.DELETE_ATTR, o, asm.name(unit.current.mangle(a.attr())));
    } else if (target instanceof Expr.Subscript s) {
      int[] o = unit.expressions.operands(List.of(s.value(), s.slice()));
      asm.emit(Op.DELETE_SUBSCR, o[0], o[1]);
    } else {
      List<Expr> elements = elements(target);
      if (elements != null) {
        elements.forEach(this::delete);
      }
    }
    unit.release(mark);
    asm.at(old);
  }

  // ---- imports

  private void importModules(Stmt.Import s) {
    for (Alias alias : s.names()) {
      int mark = unit.mark();
      int module = importName(alias.name(), 0, unit.expressions.none());
      String as = alias.asname();
      if (as == null) {
        int dot = alias.name().indexOf('.');
        storeName(dot < 0 ? alias.name() : alias.name().substring(0, dot), module);
      } else {
        String[] parts = alias.name().split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
          asm.emit(Op.IMPORT_FROM, module, module, asm.name(parts[i]));
        }
        storeName(as, module);
      }
      unit.release(mark);
    }
  }

  private int importName(String name, int level, int fromList) {
    int t = unit.temp();
    asm.emit(Op.IMPORT_NAME, t, asm.name(name), new int[] {level, fromList});
    return t;
  }

  private void importFrom(Stmt.ImportFrom s) {
    List<Object> names = new ArrayList<>();
    for (Alias alias : s.names()) {
      names.add(new Literal.Str(alias.name()));
    }
    String name = s.module() == null ? "" : s.module();
    int module = importName(name, s.level(), asm.constant(new ConstantTuple(names)));
    for (Alias alias : s.names()) {
      if (alias.name().equals("*")) {
        asm.emit(Op.IMPORT_STAR, module);
        return;
      }
      int t = unit.temp();
      asm.emit(Op.IMPORT_FROM, t, module, asm.name(alias.name()));
      storeName(alias.asname() == null ? alias.name() : alias.asname(), t);
    }
  }
}
