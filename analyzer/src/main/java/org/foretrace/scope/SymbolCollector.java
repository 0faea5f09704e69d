// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Alias;
import org.foretrace.syntax.Arg;
import org.foretrace.syntax.Arguments;
import org.foretrace.syntax.Comprehension;
import org.foretrace.syntax.ExceptHandler;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.ExprContext;
import org.foretrace.syntax.MatchCase;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Pattern;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.TypeParam;
import org.foretrace.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * First pass: opens a block for each scope and notes how each name is used there. Visits in the
 * order of CPython's symbol table, since the first error wins.
 */
final class SymbolCollector {
  private final Nodes nodes;
  private final SymbolRecorder names;
  private final boolean futureAnnotations;

  SymbolCollector(Nodes nodes, boolean futureAnnotations) {
    this.nodes = nodes;
    this.names = new SymbolRecorder();
    this.futureAnnotations = futureAnnotations;
  }

  Block collect(Module module) {
    Block block = names.enter(ScopeKind.MODULE, "<module>", module.range());
    nodes.scopes.put(module, block);
    statements(module.body());
    names.exit();
    return block;
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
      exprs(s.targets());
      expr(s.value());
    } else if (stmt instanceof Stmt.FunctionDef s) {
      functionDef(s);
    } else if (stmt instanceof Stmt.ClassDef s) {
      classDef(s);
    } else if (stmt instanceof Stmt.If s) {
      ifChain(s);
    } else if (stmt instanceof Stmt.Return s) {
      optional(s.value());
    } else if (stmt instanceof Stmt.AugAssign s) {
      expr(s.target());
      expr(s.value());
    } else if (stmt instanceof Stmt.AnnAssign s) {
      annAssign(s);
    } else if (stmt instanceof Stmt.Import s) {
      aliases(s.names());
    } else if (stmt instanceof Stmt.ImportFrom s) {
      aliases(s.names());
    } else if (stmt instanceof Stmt.Global s) {
      for (String name : s.names()) {
        names.declare(name, Block.GLOBAL, s.range());
      }
    } else if (stmt instanceof Stmt.Nonlocal s) {
      for (String name : s.names()) {
        names.declare(name, Block.NONLOCAL, s.range());
      }
    } else if (stmt instanceof Stmt.TypeAlias s) {
      typeAlias(s);
    } else {
      compoundStatement(stmt);
    }
  }

  private void compoundStatement(Stmt stmt) {
    if (stmt instanceof Stmt.For s) {
      names.current().hasAwait |= s.isAsync();
      expr(s.target());
      expr(s.iter());
      statements(s.body());
      statements(s.orelse());
    } else if (stmt instanceof Stmt.While s) {
      expr(s.test());
      statements(s.body());
      statements(s.orelse());
    } else if (stmt instanceof Stmt.With s) {
      names.current().hasAwait |= s.isAsync();
      for (WithItem item : s.items()) {
        expr(item.contextExpr());
        optional(item.optionalVars());
      }
      statements(s.body());
    } else if (stmt instanceof Stmt.Try s) {
      tryStatement(s);
    } else if (stmt instanceof Stmt.Match s) {
      expr(s.subject());
      for (MatchCase matchCase : s.cases()) {
        pattern(matchCase.pattern());
        optional(matchCase.guard());
        statements(matchCase.body());
      }
    } else if (stmt instanceof Stmt.Raise s) {
      optional(s.exc());
      optional(s.cause());
    } else if (stmt instanceof Stmt.Assert s) {
      expr(s.test());
      optional(s.msg());
    } else if (stmt instanceof Stmt.Delete s) {
      exprs(s.targets());
    }
    // Pass, Break and Continue hold no names.
  }

  /** An {@code elif} is nested in the tree; a loop keeps a long chain of them off the stack. */
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

  private void functionDef(Stmt.FunctionDef s) {
    names.define(s.name(), Block.LOCAL, s.range());
    boolean hasDefaults = defaults(s.args());
    boolean hasKwDefaults = kwDefaults(s.args());
    exprs(s.decoratorList());
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      Block block = names.enterTypeParams(s.name(), false, s.range());
      nodes.typeParams.put(s, block);
      if (hasDefaults) {
        names.define(".defaults", Block.PARAM, s.range());
      }
      if (hasKwDefaults) {
        names.define(".kwdefaults", Block.PARAM, s.range());
      }
      typeParams(s.typeParams());
    }
    annotations(s);
    Block block = names.enter(ScopeKind.FUNCTION, s.name(), s.range());
    nodes.scopes.put(s, block);
    block.asyncDef = s.isAsync();
    block.coroutine = s.isAsync();
    parameters(s.args());
    statements(s.body());
    names.exit();
    if (generic) {
      names.exit();
    }
  }

  private void classDef(Stmt.ClassDef s) {
    names.define(s.name(), Block.LOCAL, s.range());
    exprs(s.decoratorList());
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      Block block = names.enterTypeParams(s.name(), true, s.range());
      nodes.typeParams.put(s, block);
      typeParams(s.typeParams());
    }
    exprs(s.bases());
    s.keywords().forEach(keyword -> expr(keyword.value()));
    Block block = names.enter(ScopeKind.CLASS, s.name(), s.range());
    nodes.scopes.put(s, block);
    if (generic) {
      names.define("__type_params__", Block.LOCAL, s.range());
      names.define(".type_params", Block.USE, s.range());
    }
    statements(s.body());
    names.exit();
    if (generic) {
      names.exit();
    }
  }

  private void typeAlias(Stmt.TypeAlias s) {
    expr(s.name());
    String name = ((Expr.Name) s.name()).id();
    boolean inClass = names.current().kind == ScopeKind.CLASS;
    boolean generic = !s.typeParams().isEmpty();
    if (generic) {
      nodes.typeParams.put(s, names.enterTypeParams(name, false, s.range()));
      typeParams(s.typeParams());
    }
    Block block = names.enter(ScopeKind.TYPE_ALIAS, name, s.range());
    block.description = "a type alias";
    nodes.scopes.put(s, block);
    seeClassScope(block, inClass, s.value().range());
    expr(s.value());
    names.exit();
    if (generic) {
      names.exit();
    }
  }

  private void typeParams(List<TypeParam> params) {
    for (TypeParam param : params) {
      names.defineTypeParam(param.name(), param.range());
      String kind = typeName(param.kind());
      if (param.bound() != null) {
        boolean constraints = param.bound() instanceof Expr.TupleExpr;
        Block block = typeVariable(param, param.bound());
        block.description = constraints ? "a TypeVar constraint" : "a TypeVar bound";
        nodes.bounds.put(param, block);
        expr(param.bound());
        names.exit();
      }
      if (param.defaultValue() != null) {
        Block block = typeVariable(param, param.defaultValue());
        block.description = "a " + kind + " default";
        nodes.defaults.put(param, block);
        expr(param.defaultValue());
        names.exit();
      }
    }
  }

  private Block typeVariable(TypeParam param, Expr value) {
    boolean inClass = names.current().seesClassScope;
    Block block = names.enter(ScopeKind.TYPE_VARIABLE, param.name(), value.range());
    seeClassScope(block, inClass, value.range());
    return block;
  }

  private void seeClassScope(Block block, boolean inClass, SourceRange range) {
    block.seesClassScope = inClass;
    if (inClass) {
      names.define("__classdict__", Block.USE, range);
    }
  }

  private static String typeName(TypeParam.Kind kind) {
    return switch (kind) {
      case TYPE_VAR -> "TypeVar";
      case TYPE_VAR_TUPLE -> "TypeVarTuple";
      case PARAM_SPEC -> "ParamSpec";
    };
  }

  private void annAssign(Stmt.AnnAssign s) {
    if (s.target() instanceof Expr.Name target) {
      names.annotate(target, s);
    } else {
      expr(s.target());
    }
    annotation(s.annotation());
    optional(s.value());
  }

  private void tryStatement(Stmt.Try s) {
    statements(s.body());
    for (ExceptHandler handler : s.handlers()) {
      optional(handler.type());
      if (handler.name() != null) {
        names.define(handler.name(), Block.LOCAL, handler.range());
      }
      statements(handler.body());
    }
    statements(s.orelse());
    statements(s.finalbody());
  }

  private void aliases(List<Alias> aliases) {
    for (Alias alias : aliases) {
      String name = alias.asname() == null ? alias.name() : alias.asname();
      if (name.equals("*")) {
        names.importStar(alias.range());
      } else {
        int dot = name.indexOf('.');
        String bound = dot < 0 ? name : name.substring(0, dot);
        names.define(bound, Block.IMPORT, alias.range());
      }
    }
  }

  private boolean defaults(Arguments args) {
    boolean any = false;
    for (Arg arg : args.posonlyargs()) {
      any |= arg.defaultValue() != null;
      optional(arg.defaultValue());
    }
    for (Arg arg : args.args()) {
      any |= arg.defaultValue() != null;
      optional(arg.defaultValue());
    }
    return any;
  }

  private boolean kwDefaults(Arguments args) {
    boolean any = false;
    for (Arg arg : args.kwonlyargs()) {
      any |= arg.defaultValue() != null;
      optional(arg.defaultValue());
    }
    return any;
  }

  private void parameters(Arguments args) {
    args.posonlyargs().forEach(this::parameter);
    args.args().forEach(this::parameter);
    args.kwonlyargs().forEach(this::parameter);
    if (args.vararg() != null) {
      parameter(args.vararg());
      names.current().varargs = true;
    }
    if (args.kwarg() != null) {
      parameter(args.kwarg());
      names.current().varkeywords = true;
    }
  }

  private void parameter(Arg arg) {
    names.define(arg.arg(), Block.PARAM, arg.range());
  }

  private void annotations(Stmt.FunctionDef s) {
    if (futureAnnotations) {
      enterAnnotation(s.range());
    }
    Arguments args = s.args();
    args.posonlyargs().forEach(arg -> optional(arg.annotation()));
    args.args().forEach(arg -> optional(arg.annotation()));
    if (args.vararg() != null) {
      optional(args.vararg().annotation());
    }
    if (args.kwarg() != null) {
      optional(args.kwarg().annotation());
    }
    args.kwonlyargs().forEach(arg -> optional(arg.annotation()));
    if (futureAnnotations) {
      names.exit();
    }
    if (s.returns() != null) {
      annotation(s.returns());
    }
  }

  private void annotation(Expr annotation) {
    if (futureAnnotations) {
      enterAnnotation(annotation.range());
      expr(annotation);
      names.exit();
    } else {
      expr(annotation);
    }
  }

  private void enterAnnotation(SourceRange range) {
    names.enter(ScopeKind.ANNOTATION, "_annotation", range).description = "an annotation";
  }

  private void exprs(List<Expr> list) {
    for (Expr e : list) {
      expr(e);
    }
  }

  private void optional(@Nullable Expr e) {
    if (e != null) {
      expr(e);
    }
  }

  private void optionals(List<@Nullable Expr> list) {
    for (Expr e : list) {
      optional(e);
    }
  }

  private void expr(Expr expr) {
    if (expr instanceof Expr.Name e) {
      name(e);
    } else if (expr instanceof Expr.Constant) {
      return;
    } else if (expr instanceof Expr.Attribute e) {
      expr(e.value());
    } else if (expr instanceof Expr.Call e) {
      expr(e.func());
      exprs(e.args());
      e.keywords().forEach(keyword -> expr(keyword.value()));
    } else if (expr instanceof Expr.BinOp e) {
      binOp(e);
    } else if (expr instanceof Expr.Subscript e) {
      expr(e.value());
      expr(e.slice());
    } else if (expr instanceof Expr.TupleExpr e) {
      exprs(e.elts());
    } else if (expr instanceof Expr.ListExpr e) {
      exprs(e.elts());
    } else if (expr instanceof Expr.Compare e) {
      expr(e.left());
      exprs(e.comparators());
    } else if (expr instanceof Expr.Await e) {
      names.raiseIfRestricted("await expression", e.range());
      expr(e.value());
      names.current().coroutine = true;
      names.current().hasAwait = true;
    } else if (expr instanceof Expr.Lambda e) {
      lambda(e);
    } else {
      rareExpr(expr);
    }
  }

  private void rareExpr(Expr expr) {
    if (expr instanceof Expr.JoinedStr e) {
      exprs(e.values());
    } else if (expr instanceof Expr.FormattedValue e) {
      expr(e.value());
      optional(e.formatSpec());
    } else if (expr instanceof Expr.BoolOp e) {
      exprs(e.values());
    } else if (expr instanceof Expr.UnaryOp e) {
      expr(e.operand());
    } else if (expr instanceof Expr.IfExp e) {
      expr(e.test());
      expr(e.body());
      expr(e.orelse());
    } else if (expr instanceof Expr.Dict e) {
      optionals(e.keys());
      exprs(e.values());
    } else if (expr instanceof Expr.SetExpr e) {
      exprs(e.elts());
    } else if (expr instanceof Expr.Starred e) {
      expr(e.value());
    } else if (expr instanceof Expr.Slice e) {
      optional(e.lower());
      optional(e.upper());
      optional(e.step());
    } else if (expr instanceof Expr.NamedExpr e) {
      namedExpr(e);
    } else if (expr instanceof Expr.Yield e) {
      yieldExpr(e.value(), e.range());
    } else if (expr instanceof Expr.YieldFrom e) {
      yieldExpr(e.value(), e.range());
    } else {
      comprehension(expr);
    }
  }

  private void name(Expr.Name e) {
    boolean load = e.ctx() == ExprContext.LOAD;
    if (load && e.id().equals("__debug__")) {
      return; // a constant by then
    }
    names.define(e.id(), load ? Block.USE : Block.LOCAL, e.range());
    if (load && names.current().kind.isFunctionLike() && e.id().equals("super")) {
      names.define("__class__", Block.USE, e.range());
    }
  }

  /** A long sum leans to the left; a loop keeps it off the stack. */
  private void binOp(Expr.BinOp e) {
    Deque<Expr> rights = new ArrayDeque<>();
    Expr left = e;
    while (left instanceof Expr.BinOp b) {
      rights.push(b.right());
      left = b.left();
    }
    expr(left);
    rights.forEach(this::expr);
  }

  private void lambda(Expr.Lambda e) {
    defaults(e.args());
    kwDefaults(e.args());
    nodes.scopes.put(e, names.enter(ScopeKind.LAMBDA, "<lambda>", e.range()));
    parameters(e.args());
    expr(e.body());
    names.exit();
  }

  private void namedExpr(Expr.NamedExpr e) {
    names.raiseIfRestricted("named expression", e.range());
    names.bindNamedExpr(e);
    expr(e.value());
    expr(e.target());
  }

  private void yieldExpr(@Nullable Expr value, SourceRange range) {
    names.raiseIfRestricted("yield expression", range);
    optional(value);
    Block block = names.current();
    block.generator = true;
    if (block.isComprehension()) {
      String what =
          block.name.equals("<genexpr>") ? "generator expression" : comprehensionName(block);
      throw new InvalidProgram("'yield' inside " + what, range);
    }
  }

  private static String comprehensionName(Block block) {
    return block.name.substring(1, block.name.length() - "comp>".length()) + " comprehension";
  }

  private void comprehension(Expr expr) {
    if (expr instanceof Expr.ListComp e) {
      comprehension(e, "<listcomp>", e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.SetComp e) {
      comprehension(e, "<setcomp>", e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.DictComp e) {
      comprehension(e, "<dictcomp>", e.generators(), e.key(), e.value());
    } else if (expr instanceof Expr.GeneratorExp e) {
      comprehension(e, "<genexpr>", e.generators(), e.elt(), null);
    }
  }

  private void comprehension(
      Expr node, String name, List<Comprehension> generators, Expr elt, @Nullable Expr value) {
    Comprehension outermost = generators.get(0);
    names.current().iterableDepth++;
    expr(outermost.iter()); // evaluated outside
    names.current().iterableDepth--;
    Block block = names.enter(ScopeKind.COMPREHENSION, name, node.range());
    nodes.scopes.put(node, block);
    block.generatorExpression = node instanceof Expr.GeneratorExp;
    if (outermost.isAsync()) {
      block.coroutine = true;
      block.hasAwait = true;
    }
    names.define(".0", Block.PARAM, node.range());
    for (int i = 0; i < generators.size(); i++) {
      generator(block, generators.get(i), i == 0);
    }
    optional(value);
    expr(elt);
    block.generator = block.generatorExpression;
    names.exit();
    if (block.coroutine && !block.generatorExpression) {
      names.current().coroutine = true;
      names.current().hasAwait = true;
    }
  }

  private void generator(Block block, Comprehension generator, boolean outermost) {
    block.inIterationTarget = true;
    expr(generator.target());
    block.inIterationTarget = false;
    if (!outermost) {
      block.iterableDepth++;
      expr(generator.iter());
      block.iterableDepth--;
    }
    exprs(generator.ifs());
    if (generator.isAsync()) {
      block.coroutine = true;
      block.hasAwait = true;
    }
  }

  private void patterns(List<Pattern> patterns) {
    for (Pattern p : patterns) {
      pattern(p);
    }
  }

  private void pattern(Pattern pattern) {
    if (pattern instanceof Pattern.MatchValue p) {
      expr(p.value());
    } else if (pattern instanceof Pattern.MatchSequence p) {
      patterns(p.patterns());
    } else if (pattern instanceof Pattern.MatchStar p) {
      capture(p.name(), p);
    } else if (pattern instanceof Pattern.MatchMapping p) {
      exprs(p.keys());
      patterns(p.patterns());
      capture(p.rest(), p);
    } else if (pattern instanceof Pattern.MatchClass p) {
      expr(p.cls());
      patterns(p.patterns());
      patterns(p.kwdPatterns());
    } else if (pattern instanceof Pattern.MatchAs p) {
      if (p.pattern() != null) {
        pattern(p.pattern());
      }
      capture(p.name(), p);
    } else if (pattern instanceof Pattern.MatchOr p) {
      patterns(p.patterns());
    }
    // MatchSingleton holds no names.
  }

  private void capture(@Nullable String name, Pattern p) {
    if (name != null) {
      names.define(name, Block.LOCAL, p.range());
    }
  }
}
