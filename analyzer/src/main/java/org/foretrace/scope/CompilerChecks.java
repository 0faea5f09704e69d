// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Alias;
import org.foretrace.syntax.Arg;
import org.foretrace.syntax.Arguments;
import org.foretrace.syntax.ExceptHandler;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.ExprContext;
import org.foretrace.syntax.MatchCase;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.TypeParam;
import org.foretrace.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * Third pass: goes through the module in the order in which CPython's compiler does, since the
 * first error wins, and so does the first use of a local for the order of {@code co_varnames}. This
 * half does statements.
 */
final class CompilerChecks {
  /**
   * How many statements may be visited again in copies of {@code finally} before that stops;
   * CPython has no limit.
   */
  private static final int MAX_COPIED_STATEMENTS = 100_000;

  private static final String IN_EXCEPT_STAR =
      "'break', 'continue' and 'return' cannot appear in an except* block";

  private final Nodes nodes;
  private final FutureFeatures future;
  private final @Nullable SourceFile source;
  private final Units units;
  private final ExpressionChecks expressions;
  private final PatternChecks patterns;
  private int copiedStatements;

  CompilerChecks(
      Nodes nodes,
      FutureFeatures future,
      @Nullable SourceFile source,
      boolean topLevelAwait,
      List<SyntaxWarning> warnings) {
    this.nodes = nodes;
    this.future = future;
    this.source = source;
    this.units = new Units(topLevelAwait);
    this.expressions = new ExpressionChecks(nodes, units, warnings);
    this.patterns = new PatternChecks(expressions);
  }

  void check(Module module) {
    units.enter(Units.Type.MODULE, Nodes.get(nodes.scopes, module));
    statements(module.body());
    units.exit();
  }

  private void statements(List<Stmt> body) {
    for (Stmt stmt : body) {
      statement(stmt);
    }
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.ExprStmt s) {
      expr(s.value());
    } else if (stmt instanceof Stmt.Assign s) {
      expr(s.value());
      expressions.exprs(s.targets());
    } else if (stmt instanceof Stmt.FunctionDef s) {
      functionDef(s);
    } else if (stmt instanceof Stmt.ClassDef s) {
      classDef(s);
    } else if (stmt instanceof Stmt.If s) {
      ifChain(s);
    } else if (stmt instanceof Stmt.Return s) {
      returnStatement(s);
    } else if (stmt instanceof Stmt.AugAssign s) {
      augAssign(s);
    } else if (stmt instanceof Stmt.AnnAssign s) {
      annAssign(s);
    } else if (stmt instanceof Stmt.For s) {
      forStatement(s);
    } else if (stmt instanceof Stmt.While s) {
      whileStatement(s);
    } else if (stmt instanceof Stmt.With s) {
      with(s);
    } else if (stmt instanceof Stmt.Try s) {
      tryStatement(s);
    } else {
      rareStatement(stmt);
    }
  }

  private void rareStatement(Stmt stmt) {
    if (stmt instanceof Stmt.Break s) {
      if (!unwind(true, false, s.range())) {
        throw new InvalidProgram("'break' outside loop", s.range());
      }
    } else if (stmt instanceof Stmt.Continue s) {
      if (!unwind(true, false, s.range())) {
        throw new InvalidProgram("'continue' not properly in loop", s.range());
      }
    } else if (stmt instanceof Stmt.Import s) {
      for (Alias alias : s.names()) {
        String bound = alias.asname() != null ? alias.asname() : firstPart(alias.name());
        units.name(bound, ExprContext.STORE, s.range());
      }
    } else if (stmt instanceof Stmt.ImportFrom s) {
      importFrom(s);
    } else if (stmt instanceof Stmt.Raise s) {
      optional(s.exc());
      optional(s.cause());
    } else if (stmt instanceof Stmt.Assert s) {
      expressions.checkAssert(s);
      expr(s.test());
      optional(s.msg());
    } else if (stmt instanceof Stmt.Delete s) {
      expressions.exprs(s.targets());
    } else if (stmt instanceof Stmt.Match s) {
      match(s);
    } else if (stmt instanceof Stmt.TypeAlias s) {
      typeAlias(s);
    }
    // Global, Nonlocal and Pass: nothing to check.
  }

  private static String firstPart(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  private void importFrom(Stmt.ImportFrom s) {
    if (FutureFeatures.isFutureImport(s) && isPastFutureImports(s)) {
      throw new InvalidProgram(
          "from __future__ imports must occur at the beginning of the file", s.range());
    }
    for (Alias alias : s.names()) {
      if (!alias.name().equals("*")) {
        String bound = alias.asname() != null ? alias.asname() : alias.name();
        units.name(bound, ExprContext.STORE, s.range());
      }
    }
  }

  private boolean isPastFutureImports(Stmt.ImportFrom s) {
    Stmt.ImportFrom last = future.lastImport();
    return last == null || s.range().start() > last.range().start();
  }

  private void ifChain(Stmt.If first) {
    Stmt.If s = first;
    while (true) {
      expr(s.test());
      statements(s.body());
      if (s.orelse().size() == 1 && s.orelse().get(0) instanceof Stmt.If next) {
        s = next;
      } else {
        statements(s.orelse());
        return;
      }
    }
  }

  private void returnStatement(Stmt.Return s) {
    if (!units.isFunctionLike()) {
      throw new InvalidProgram("'return' outside function", s.range());
    }
    Block block = units.block();
    if (s.value() != null && block.coroutine && block.generator) {
      throw new InvalidProgram("'return' with value in async generator", s.range());
    }
    optional(s.value());
    unwind(false, false, placeOfReturn(s));
  }

  /** CPython leaves from the value, if that is a constant on the same line. */
  private SourceRange placeOfReturn(Stmt.Return s) {
    Expr value = s.value();
    if (value == null || ConstantTypes.constantType(value) == null) {
      return s.range();
    }
    return line(value.range()) == line(s.range()) ? value.range() : s.range();
  }

  private int line(SourceRange range) {
    return source == null ? 0 : source.line(range.start());
  }

  /**
   * Leaves the open blocks, up to a loop or all of them, going through what their {@code finally}
   * does then. Past a {@code with} or {@code finally} CPython forgets the place. Returns whether
   * there was a loop.
   */
  private boolean unwind(boolean toLoop, boolean lost, SourceRange range) {
    FrameBlock top = units.top();
    if (top == null) {
      return false;
    }
    if (top.type() == FrameBlock.Type.EXCEPTION_GROUP_HANDLER) {
      throw new InvalidProgram(
          IN_EXCEPT_STAR, range, lost ? InvalidProgram.Place.NOWHERE : InvalidProgram.Place.RANGE);
    }
    if (toLoop && top.type() == FrameBlock.Type.LOOP) {
      return true;
    }
    units.pop();
    if (top.type() == FrameBlock.Type.FINALLY_TRY) {
      copyOf(top.finalbody());
    }
    boolean loses = top.type() == FrameBlock.Type.FINALLY_TRY || top.type() == FrameBlock.Type.WITH;
    boolean loop = unwind(toLoop, lost || loses, range);
    units.restore(top);
    return loop;
  }

  /** CPython compiles a {@code finally} once for each way to it, and warns each time. */
  private void copyOf(List<Stmt> finalbody) {
    if (copiedStatements < MAX_COPIED_STATEMENTS) {
      copiedStatements += finalbody.size();
      statements(finalbody);
    }
  }

  private void augAssign(Stmt.AugAssign s) {
    Expr target = s.target();
    if (target instanceof Expr.Name name) {
      units.name(name.id(), ExprContext.LOAD, name.range());
      expr(s.value());
      units.name(name.id(), ExprContext.STORE, name.range());
    } else if (target instanceof Expr.Attribute attribute) {
      expr(attribute.value());
      expr(s.value());
    } else {
      expr(target);
      expr(s.value());
    }
  }

  private void annAssign(Stmt.AnnAssign s) {
    if (s.value() != null) {
      expr(s.value());
      expr(s.target());
    }
    boolean evaluated =
        (units.type() == Units.Type.MODULE || units.type() == Units.Type.CLASS)
            && !future.annotations();
    if (s.target() instanceof Expr.Name name) {
      Units.refuseDebug(name.id(), ExprContext.STORE, s.range());
    } else if (s.target() instanceof Expr.Attribute attribute) {
      Units.refuseDebug(attribute.attr(), ExprContext.STORE, s.range());
      if (s.value() == null) {
        expr(attribute.value());
      }
    } else if (s.target() instanceof Expr.Subscript subscript && s.value() == null) {
      expr(subscript.value());
      expr(subscript.slice());
    }
    if (evaluated) {
      expr(s.annotation());
    }
  }

  private void forStatement(Stmt.For s) {
    if (s.isAsync()) {
      requireAsyncFunction("'async for' outside async function", s.range());
      expr(s.iter());
    }
    units.push(FrameBlock.Type.LOOP, s.range());
    if (!s.isAsync()) {
      expr(s.iter());
    }
    expr(s.target());
    statements(s.body());
    units.pop();
    statements(s.orelse());
  }

  private void requireAsyncFunction(String message, SourceRange range) {
    if (units.isTopLevelAwait()) {
      units.block().coroutine = true;
    } else if (units.type() != Units.Type.ASYNC_FUNCTION) {
      throw new InvalidProgram(message, range);
    }
  }

  private void whileStatement(Stmt.While s) {
    units.push(FrameBlock.Type.LOOP, s.range());
    expr(s.test());
    statements(s.body());
    expr(s.test()); // compiled twice: at the top, and at the bottom for the way back
    units.pop();
    statements(s.orelse());
  }

  private void with(Stmt.With s) {
    if (s.isAsync()) {
      requireAsyncFunction("'async with' outside async function", s.range());
    }
    for (WithItem item : s.items()) {
      expr(item.contextExpr());
      units.push(FrameBlock.Type.WITH, item.contextExpr().range());
      optional(item.optionalVars());
    }
    statements(s.body());
    s.items().forEach(item -> units.pop());
  }

  private void tryStatement(Stmt.Try s) {
    if (s.finalbody().isEmpty()) {
      tryExcept(s);
      return;
    }
    units.push(new FrameBlock(FrameBlock.Type.FINALLY_TRY, s.finalbody()), s.range());
    if (s.handlers().isEmpty()) {
      statements(s.body());
    } else {
      tryExcept(s);
    }
    units.pop();
    statements(s.finalbody());
    units.push(FrameBlock.Type.FINALLY_END, s.range());
    copyOf(s.finalbody());
    units.pop();
  }

  private void tryExcept(Stmt.Try s) {
    units.push(FrameBlock.Type.TRY_EXCEPT, s.range());
    statements(s.body());
    units.pop();
    if (!s.isStar()) {
      statements(s.orelse());
    }
    units.push(
        s.isStar() ? FrameBlock.Type.EXCEPTION_GROUP_HANDLER : FrameBlock.Type.EXCEPTION_HANDLER,
        s.range());
    for (int i = 0; i < s.handlers().size(); i++) {
      handler(s.handlers().get(i), i == s.handlers().size() - 1);
    }
    units.pop();
    if (s.isStar()) {
      statements(s.orelse());
    }
  }

  private void handler(ExceptHandler handler, boolean last) {
    if (handler.type() == null && !last) {
      throw new InvalidProgram("default 'except:' must be last", handler.range());
    }
    optional(handler.type());
    if (handler.name() != null) {
      units.name(handler.name(), ExprContext.STORE, handler.range());
    }
    units.push(FrameBlock.Type.HANDLER_CLEANUP, handler.range());
    statements(handler.body());
    units.pop();
  }

  private void match(Stmt.Match s) {
    expr(s.subject());
    int last = s.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      MatchCase matchCase = s.cases().get(i);
      if (i < last || last == 0 || !PatternChecks.isWildcard(matchCase.pattern())) {
        boolean irrefutable = matchCase.guard() != null || i == last;
        for (String name : patterns.check(matchCase.pattern(), irrefutable)) {
          units.name(name, ExprContext.STORE, matchCase.pattern().range());
        }
      }
      optional(matchCase.guard());
      statements(matchCase.body());
    }
  }

  private void functionDef(Stmt.FunctionDef s) {
    Arguments args = s.args();
    expressions.refuseDebug(args);
    expressions.exprs(s.decoratorList());
    expressions.defaults(args);
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      units.enter(Units.Type.TYPE_PARAMS, Nodes.get(nodes.typeParams, s));
      typeParams(s.typeParams());
    }
    if (!future.annotations()) {
      annotations(s);
    }
    functionBody(s);
    if (generic) {
      units.exit();
    }
    units.name(s.name(), ExprContext.STORE, s.range());
  }

  private void functionBody(Stmt.FunctionDef s) {
    Block block = Nodes.get(nodes.scopes, s);
    units.enter(s.isAsync() ? Units.Type.ASYNC_FUNCTION : Units.Type.FUNCTION, block);
    if (block.coroutine || block.generator) {
      units.push(FrameBlock.Type.STOP_ITERATION, s.range());
    }
    statements(s.body());
    units.exit();
  }

  private void annotations(Stmt.FunctionDef s) {
    Arguments args = s.args();
    args.args().forEach(arg -> optional(arg.annotation()));
    args.posonlyargs().forEach(arg -> optional(arg.annotation()));
    if (args.vararg() != null) {
      unpacked(args.vararg().annotation());
    }
    args.kwonlyargs().forEach(arg -> optional(arg.annotation()));
    annotation(args.kwarg());
    optional(s.returns());
  }

  private void annotation(@Nullable Arg arg) {
    if (arg != null) {
      optional(arg.annotation());
    }
  }

  /**
   * Where {@code *Ts} may stand: the annotation of {@code *args}, the default of a TypeVarTuple.
   */
  private void unpacked(@Nullable Expr e) {
    optional(e instanceof Expr.Starred starred ? starred.value() : e);
  }

  private void classDef(Stmt.ClassDef s) {
    expressions.exprs(s.decoratorList());
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      units.enter(Units.Type.TYPE_PARAMS, Nodes.get(nodes.typeParams, s));
      typeParams(s.typeParams());
      units.name(".type_params", ExprContext.STORE, s.range());
    }
    units.enter(Units.Type.CLASS, Nodes.get(nodes.scopes, s));
    statements(s.body());
    units.exit();
    if (generic) {
      units.name(".generic_base", ExprContext.STORE, s.range());
    }
    expressions.arguments(s.bases(), s.keywords());
    if (generic) {
      units.exit();
    }
    units.name(s.name(), ExprContext.STORE, s.range());
  }

  private void typeAlias(Stmt.TypeAlias s) {
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      units.enter(Units.Type.TYPE_PARAMS, Nodes.get(nodes.typeParams, s));
      typeParams(s.typeParams());
    }
    units.enter(Units.Type.TYPE_PARAMS, Nodes.get(nodes.scopes, s));
    expr(s.value());
    units.exit();
    if (generic) {
      units.exit();
    }
    units.name(((Expr.Name) s.name()).id(), ExprContext.STORE, s.range());
  }

  private void typeParams(List<TypeParam> params) {
    boolean seenDefault = false;
    for (TypeParam param : params) {
      if (param.bound() != null) {
        units.enter(Units.Type.TYPE_PARAMS, Nodes.get(nodes.bounds, param));
        expr(param.bound());
        units.exit();
      }
      if (param.defaultValue() != null) {
        seenDefault = true;
        units.enter(Units.Type.TYPE_PARAMS, Nodes.get(nodes.defaults, param));
        unpacked(param.defaultValue());
        units.exit();
      } else if (seenDefault) {
        throw new InvalidProgram(
            "non-default type parameter '" + param.name() + "' follows default type parameter",
            param.range());
      }
      units.name(param.name(), ExprContext.STORE, param.range());
    }
  }

  private void expr(Expr e) {
    expressions.expr(e);
  }

  private void optional(@Nullable Expr e) {
    if (e != null) {
      expressions.expr(e);
    }
  }
}
