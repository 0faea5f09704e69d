// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.foretrace.code.CodeObject.ConstantTuple;
import org.foretrace.scope.Scope;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Arg;
import org.foretrace.syntax.Arguments;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/** Compiles functions, lambdas, classes, type parameters and type aliases. */
final class Functions {
  private final Unit unit;
  private final Assembler asm;

  Functions(Unit unit) {
    this.unit = unit;
    this.asm = unit.asm;
  }

  /** The defaults of a function being made, as operands; {@code Op.ABSENT} where there are none. */
  private record Defaults(int positional, int keyword) {}

  /** What a frame does before the body: makes its cells. */
  void prologue() {
    Scope scope = unit.scope;
    if (scope.isGenerator() || scope.isCoroutine() || scope.isAsyncGenerator()) {
      asm.emit(Op.NOP); // where an exception is raised that comes before the start
    }
    for (String name : unit.ownCells()) {
      boolean parameter = unit.scope.parameters().contains(name);
      asm.emit(parameter ? Op.MAKE_CELL : Op.NEW_CELL, unit.cellRegister(name));
    }
  }

  /** Emits the making of a function with the code of {@code inner}; gives its register. */
  int make(Unit inner, @Nullable Integer defaults, @Nullable Integer kw, @Nullable Integer notes) {
    int t = unit.temp();
    List<String> free = inner.scope.freevars();
    int[] words = new int[3 + free.size()];
    words[0] = defaults == null ? Op.ABSENT : defaults;
    words[1] = kw == null ? Op.ABSENT : kw;
    words[2] = notes == null ? Op.ABSENT : notes;
    for (int i = 0; i < free.size(); i++) {
      words[3 + i] = unit.closureRegister(free.get(i));
    }
    unit.children.add(new CodeObject(inner, inner.asm));
    asm.emit(Op.MAKE_FUNCTION, t, unit.children.size() - 1, words);
    return t;
  }

  // ---- def and lambda

  void lambda(Expr.Lambda l, int dst) {
    Defaults defaults = defaults(l.args());
    Unit inner = new Unit(unit.compiler, unit.compiler.scopes().scope(l), unit, l.range());
    parameters(inner, l.args());
    inner.functions.prologue();
    inner.asm.at(l.body().range());
    int result = inner.expressions.operand(l.body());
    inner.asm.emit(Op.RETURN, inner.scope.isGenerator() ? inner.expressions.none() : result);
    int f = make(inner, defaults.positional(), defaults.keyword(), Op.ABSENT);
    asm.emit(Op.MOVE, dst, f);
  }

  void function(Stmt.FunctionDef s) {
    int[] decorators = decorators(s.decoratorList());
    int f;
    Defaults defaults = defaults(s.args());
    if (s.typeParams().isEmpty()) {
      f = plainFunction(s, defaults);
    } else {
      f = genericFunction(s, defaults);
    }
    decorate(s.decoratorList(), decorators, f);
    unit.statements.storeName(s.name(), f);
  }

  private int[] decorators(List<Expr> list) {
    int[] all = new int[list.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = unit.expressions.operand(list.get(i));
    }
    return all;
  }

  private void decorate(List<Expr> list, int[] decorators, int f) {
    for (int i = decorators.length - 1; i >= 0; i--) {
      SourceRange old = asm.at(list.get(i).range());
      asm.emit(Op.CALL, f, decorators[i], new int[] {f});
      asm.at(old);
    }
  }

  private int plainFunction(Stmt.FunctionDef s, Defaults defaults) {
    int notes = annotations(s);
    Scope scope = unit.compiler.scopes().scope(s);
    Unit inner = new Unit(unit.compiler, scope, unit, s.range());
    if (!s.decoratorList().isEmpty()) {
      inner.firstLine = unit.file().line(s.decoratorList().get(0).range().start());
    }
    parameters(inner, s.args());
    inner.functions.prologue();
    inner.functions.functionBody(s.body());
    return make(inner, defaults.positional(), defaults.keyword(), notes);
  }

  private void functionBody(List<Stmt> body) {
    Deletions.find(body, unit);
    unit.docstring = Docstrings.of(body);
    unit.statements.body(body);
    if (unit.bound.isReachable()) {
      if (!body.isEmpty()) {
        asm.at(body.get(body.size() - 1).range());
      }
      asm.emit(Op.RETURN, unit.expressions.none());
    }
  }

  private static void parameters(Unit inner, Arguments args) {
    inner.posOnlyCount = args.posonlyargs().size();
    inner.argCount = args.posonlyargs().size() + args.args().size();
    inner.kwOnlyCount = args.kwonlyargs().size();
  }

  private Defaults defaults(Arguments args) {
    List<Expr> positional = new ArrayList<>();
    for (Arg a : args.posonlyargs()) {
      addDefault(positional, a);
    }
    for (Arg a : args.args()) {
      addDefault(positional, a);
    }
    int tuple = Op.ABSENT;
    if (!positional.isEmpty()) {
      SourceRange range = asm.range();
      tuple =
          unit.expressions.operand(
              new Expr.TupleExpr(positional, org.foretrace.syntax.ExprContext.LOAD, range));
    }
    List<Integer> pairs = new ArrayList<>();
    for (Arg a : args.kwonlyargs()) {
      Expr value = a.defaultValue();
      if (value != null) {
        pairs.add(asm.constant(new Literal.Str(unit.current.mangle(a.arg()))));
        int o = unit.expressions.operand(value);
        pairs.add(unit.isVariable(o) ? unit.expressions.copy(o) : o);
      }
    }
    return new Defaults(tuple, pairs.isEmpty() ? Op.ABSENT : map(pairs));
  }

  private static void addDefault(List<Expr> all, Arg a) {
    Expr value = a.defaultValue();
    if (value != null) {
      all.add(value);
    }
  }

  private int map(List<Integer> pairs) {
    int[] words = new int[pairs.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = pairs.get(i);
    }
    int t = unit.temp();
    asm.emit(Op.BUILD_MAP, t, 0, words);
    return t;
  }

  // ---- annotations

  /** The operand of an annotation: its value, or its text under the future import. */
  int annotation(Expr annotation) {
    if (unit.compiler.futureAnnotations()) {
      return asm.constant(new Literal.Str(Unparse.expression(annotation)));
    }
    if (annotation instanceof Expr.Starred s) {
      int t = unit.temp();
      asm.emit(Op.UNPACK, unit.expressions.operand(s.value()), 0, new int[] {t});
      return t;
    }
    int o = unit.expressions.operand(annotation);
    return unit.isVariable(o) ? unit.expressions.copy(o) : o;
  }

  private int annotations(Stmt.FunctionDef s) {
    List<Integer> pairs = new ArrayList<>();
    s.args().args().forEach(a -> annotate(pairs, a));
    s.args().posonlyargs().forEach(a -> annotate(pairs, a));
    annotate(pairs, s.args().vararg());
    s.args().kwonlyargs().forEach(a -> annotate(pairs, a));
    annotate(pairs, s.args().kwarg());
    Expr returns = s.returns();
    if (returns != null) {
      pairs.add(asm.constant(new Literal.Str("return")));
      pairs.add(annotation(returns));
    }
    return pairs.isEmpty() ? Op.ABSENT : map(pairs);
  }

  private void annotate(List<Integer> pairs, @Nullable Arg a) {
    Expr annotation = a == null ? null : a.annotation();
    if (a != null && annotation != null) {
      pairs.add(asm.constant(new Literal.Str(unit.current.mangle(a.arg()))));
      pairs.add(annotation(annotation));
    }
  }

  // ---- classes

  void classDef(Stmt.ClassDef s) {
    int[] decorators = decorators(s.decoratorList());
    int cls;
    if (s.typeParams().isEmpty()) {
      cls = unit.temp();
      buildClass(s, Op.ABSENT, cls);
    } else {
      cls = genericClass(s);
    }
    decorate(s.decoratorList(), decorators, cls);
    unit.statements.storeName(s.name(), cls);
  }

  private void buildClass(Stmt.ClassDef s, int genericBase, int dst) {
    int builder = unit.temp();
    asm.emit(Op.LOAD_BUILD_CLASS, builder);
    Unit inner = new Unit(unit.compiler, unit.compiler.scopes().scope(s), unit, s.range());
    if (!s.decoratorList().isEmpty()) {
      inner.firstLine = unit.file().line(s.decoratorList().get(0).range().start());
    }
    inner.functions.classBody(s);
    int f = make(inner, null, null, null);
    int name = asm.constant(new Literal.Str(s.name()));
    unit.expressions.calls().classCall(builder, f, name, s, genericBase, dst);
  }

  private void classBody(Stmt.ClassDef s) {
    prologue();
    int t = unit.temp();
    asm.emit(Op.LOAD_NAME, t, asm.name("__name__"));
    asm.emit(Op.STORE_NAME, asm.name("__module__"), t);
    asm.emit(
        Op.STORE_NAME,
        asm.name("__qualname__"),
        asm.constant(new Literal.Str(unit.scope.qualname())));
    asm.emit(
        Op.STORE_NAME,
        asm.name("__firstlineno__"),
        asm.constant(new Literal.Int(BigInteger.valueOf(unit.firstLine))));
    if (!s.typeParams().isEmpty()) {
      asm.emit(Op.LOAD_CELL, t, unit.cellRegister(".type_params"));
      asm.emit(Op.STORE_NAME, asm.name("__type_params__"), t);
    }
    if (unit.scope.needsClassDict()) {
      asm.emit(Op.LOAD_LOCALS, t);
      asm.emit(Op.STORE_CELL, unit.cellRegister("__classdict__"), t);
    }
    if (Annotated.any(s.body())) {
      asm.emit(Op.SETUP_ANNOTATIONS);
    }
    unit.docstring = Docstrings.of(s.body());
    if (unit.docstring != null) {
      asm.emit(Op.STORE_NAME, asm.name("__doc__"), asm.constant(new Literal.Str(unit.docstring)));
    }
    unit.statements.body(s.body());
    List<Object> attributes = new ArrayList<>();
    unit.staticAttributes.forEach(a -> attributes.add(new Literal.Str(a)));
    asm.emit(
        Op.STORE_NAME,
        asm.name("__static_attributes__"),
        asm.constant(new ConstantTuple(attributes)));
    int result = unit.expressions.none();
    if (unit.scope.needsClassDict()) {
      asm.emit(Op.STORE_NAME, asm.name("__classdictcell__"), unit.cellRegister("__classdict__"));
    }
    if (unit.scope.needsClassCell()) {
      result = unit.cellRegister("__class__");
      asm.emit(Op.STORE_NAME, asm.name("__classcell__"), result);
    }
    asm.emit(Op.RETURN, result);
  }

  // ---- type parameters

  private int genericFunction(Stmt.FunctionDef s, Defaults defaults) {
    Scope scope = unit.compiler.scopes().typeParams(s);
    Unit inner = new Unit(unit.compiler, scope, unit, s.range());
    inner.argCount = scope.parameters().size();
    inner.functions.prologue();
    int params = inner.functions.typeParams(s.typeParams());
    Defaults passed =
        new Defaults(
            defaults.positional() == Op.ABSENT ? Op.ABSENT : inner.cellRegister(".defaults"),
            defaults.keyword() == Op.ABSENT ? Op.ABSENT : inner.cellRegister(".kwdefaults"));
    int f = inner.functions.plainFunction(s, passed);
    inner.asm.emit(
        Op.INTRINSIC, f, Intrinsic.SET_FUNCTION_TYPE_PARAMS.ordinal(), new int[] {f, params});
    inner.asm.emit(Op.RETURN, f);
    int maker = make(inner, null, null, null);
    List<Integer> args = new ArrayList<>();
    if (defaults.positional() != Op.ABSENT) {
      args.add(defaults.positional());
    }
    if (defaults.keyword() != Op.ABSENT) {
      args.add(defaults.keyword());
    }
    int[] words = new int[args.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = args.get(i);
    }
    asm.emit(Op.CALL, maker, maker, words);
    return maker;
  }

  private int genericClass(Stmt.ClassDef s) {
    Scope scope = unit.compiler.scopes().typeParams(s);
    Unit inner = new Unit(unit.compiler, scope, unit, s.range());
    inner.functions.prologue();
    int params = inner.functions.typeParams(s.typeParams());
    inner.statements.storeName(".type_params", params);
    int base = inner.temp();
    inner.asm.emit(Op.INTRINSIC, base, Intrinsic.GENERIC_BASE.ordinal(), new int[] {params});
    int cls = inner.temp();
    inner.functions.buildClass(s, base, cls);
    inner.asm.emit(Op.RETURN, cls);
    int maker = make(inner, null, null, null);
    asm.emit(Op.CALL, maker, maker, new int[0]);
    return maker;
  }

  private int typeParams(List<TypeParam> params) {
    int[] all = new int[params.size()];
    for (int i = 0; i < all.length; i++) {
      TypeParam p = params.get(i);
      SourceRange old = asm.at(p.range());
      all[i] = typeParam(p);
      unit.statements.storeName(p.name(), all[i]);
      asm.at(old);
    }
    int t = unit.temp();
    asm.emit(Op.BUILD_TUPLE, t, 0, all);
    return t;
  }

  private int typeParam(TypeParam p) {
    int t = unit.temp();
    int name = asm.constant(new Literal.Str(p.name()));
    Expr bound = p.bound();
    if (bound != null) {
      int f = lazy(unit.compiler.scopes().bound(p), bound);
      Intrinsic kind =
          bound instanceof Expr.TupleExpr
              ? Intrinsic.TYPE_VAR_CONSTRAINTS
              : Intrinsic.TYPE_VAR_BOUND;
      asm.emit(Op.INTRINSIC, t, kind.ordinal(), new int[] {name, f});
    } else {
      Intrinsic kind =
          switch (p.kind()) {
            case TYPE_VAR -> Intrinsic.TYPE_VAR;
            case TYPE_VAR_TUPLE -> Intrinsic.TYPE_VAR_TUPLE;
            case PARAM_SPEC -> Intrinsic.PARAM_SPEC;
          };
      asm.emit(Op.INTRINSIC, t, kind.ordinal(), new int[] {name});
    }
    Expr value = p.defaultValue();
    if (value != null) {
      int f = lazy(unit.compiler.scopes().defaultValue(p), value);
      asm.emit(Op.INTRINSIC, t, Intrinsic.SET_DEFAULT.ordinal(), new int[] {t, f});
    }
    return t;
  }

  // A function that evaluates an expression when it is asked for.
  private int lazy(Scope scope, Expr value) {
    Unit inner = new Unit(unit.compiler, scope, unit, value.range());
    inner.functions.prologue();
    int result;
    if (value instanceof Expr.Starred s) {
      result = inner.temp();
      inner.asm.emit(Op.UNPACK, inner.expressions.operand(s.value()), 0, new int[] {result});
    } else {
      result = inner.expressions.operand(value);
    }
    inner.asm.emit(Op.RETURN, result);
    return make(inner, null, null, null);
  }

  void typeAlias(Stmt.TypeAlias s) {
    int result;
    if (s.typeParams().isEmpty()) {
      result = alias(s, unit.expressions.none());
    } else {
      Scope scope = unit.compiler.scopes().typeParams(s);
      Unit inner = new Unit(unit.compiler, scope, unit, s.range());
      inner.functions.prologue();
      int params = inner.functions.typeParams(s.typeParams());
      inner.asm.emit(Op.RETURN, inner.functions.alias(s, params));
      result = make(inner, null, null, null);
      asm.emit(Op.CALL, result, result, new int[0]);
    }
    unit.statements.store(s.name(), result);
  }

  private int alias(Stmt.TypeAlias s, int params) {
    int f = lazy(unit.compiler.scopes().scope(s), s.value());
    int t = unit.temp();
    int name = asm.constant(new Literal.Str(((Expr.Name) s.name()).id()));
    asm.emit(Op.INTRINSIC, t, Intrinsic.TYPE_ALIAS.ordinal(), new int[] {name, params, f});
    return t;
  }
}
