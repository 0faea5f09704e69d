// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Arg;
import org.foretrace.syntax.Arguments;
import org.foretrace.syntax.CompareOperator;
import org.foretrace.syntax.Comprehension;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.ExprContext;
import org.foretrace.syntax.Keyword;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The third pass over expressions; see {@link CompilerChecks}. */
final class ExpressionChecks {
  private static final int MAX_BEFORE_STAR = 255;

  private final Nodes nodes;
  private final Units units;
  private final SuspiciousCode suspicious;

  ExpressionChecks(Nodes nodes, Units units, List<SyntaxWarning> warnings) {
    this.nodes = nodes;
    this.units = units;
    this.suspicious = new SuspiciousCode(warnings);
  }

  void exprs(List<Expr> list) {
    for (Expr e : list) {
      expr(e);
    }
  }

  private void optional(@Nullable Expr e) {
    if (e != null) {
      expr(e);
    }
  }

  void expr(Expr expr) {
    if (expr instanceof Expr.Name e) {
      if (e.ctx() != ExprContext.LOAD || !e.id().equals("__debug__")) {
        units.name(e.id(), e.ctx(), e.range());
      }
    } else if (expr instanceof Expr.Constant) {
      return;
    } else if (expr instanceof Expr.Attribute e) {
      expr(e.value());
      if (e.ctx() == ExprContext.STORE) {
        Units.refuseDebug(e.attr(), e.ctx(), e.range());
      }
    } else if (expr instanceof Expr.Call e) {
      call(e);
    } else if (expr instanceof Expr.BinOp e) {
      binOp(e);
    } else if (expr instanceof Expr.Subscript e) {
      if (e.ctx() == ExprContext.LOAD) {
        suspicious.checkSubscript(e);
      }
      expr(e.value());
      expr(e.slice());
    } else if (expr instanceof Expr.TupleExpr e) {
      elements(e.elts(), e.ctx(), e.range());
    } else if (expr instanceof Expr.ListExpr e) {
      elements(e.elts(), e.ctx(), e.range());
    } else if (expr instanceof Expr.Compare e) {
      compare(e, false);
    } else if (expr instanceof Expr.Await e) {
      await(e);
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
      unaryOp(e);
    } else if (expr instanceof Expr.IfExp e) {
      expr(e.test());
      expr(e.body());
      expr(e.orelse());
    } else if (expr instanceof Expr.Dict e) {
      for (int i = 0; i < e.values().size(); i++) {
        optional(e.keys().get(i));
        expr(e.values().get(i));
      }
    } else if (expr instanceof Expr.SetExpr e) {
      elements(e.elts(), ExprContext.LOAD, e.range());
    } else if (expr instanceof Expr.Starred e) {
      throw new InvalidProgram(
          e.ctx() == ExprContext.STORE
              ? "starred assignment target must be in a list or tuple"
              : "can't use starred expression here",
          e.range());
    } else if (expr instanceof Expr.Slice e) {
      optional(e.lower());
      optional(e.upper());
      optional(e.step());
    } else if (expr instanceof Expr.NamedExpr e) {
      expr(e.value());
      expr(e.target());
    } else if (expr instanceof Expr.Yield e) {
      requireFunction("'yield' outside function", e.range());
      optional(e.value());
    } else if (expr instanceof Expr.YieldFrom e) {
      yieldFrom(e);
    } else {
      comprehension(expr);
    }
  }

  private void requireFunction(String message, SourceRange range) {
    if (!units.isFunctionLike()) {
      throw new InvalidProgram(message, range);
    }
  }

  private void yieldFrom(Expr.YieldFrom e) {
    requireFunction("'yield from' outside function", e.range());
    if (units.type() == Units.Type.ASYNC_FUNCTION) {
      throw new InvalidProgram("'yield from' inside async function", e.range());
    }
    expr(e.value());
  }

  private void await(Expr.Await e) {
    if (!units.isTopLevelAwait()) {
      requireFunction("'await' outside function", e.range());
      if (units.type() != Units.Type.ASYNC_FUNCTION && units.type() != Units.Type.COMPREHENSION) {
        throw new InvalidProgram("'await' outside async function", e.range());
      }
    }
    expr(e.value());
  }

  /** The elements of a display, or the targets of an unpacking. */
  private void elements(List<Expr> elts, ExprContext ctx, SourceRange range) {
    if (ctx == ExprContext.STORE) {
      checkUnpacking(elts, range);
    }
    for (Expr e : elts) {
      expr(e instanceof Expr.Starred starred && ctx != ExprContext.DEL ? starred.value() : e);
    }
  }

  private static void checkUnpacking(List<Expr> elts, SourceRange range) {
    boolean seenStar = false;
    for (int i = 0; i < elts.size(); i++) {
      if (elts.get(i) instanceof Expr.Starred) {
        if (seenStar) {
          throw new InvalidProgram("multiple starred expressions in assignment", range);
        }
        if (i > MAX_BEFORE_STAR) {
          throw new InvalidProgram("too many expressions in star-unpacking assignment", range);
        }
        seenStar = true;
      }
    }
  }

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

  /** CPython turns {@code not (a is b)} into {@code a is not b} first, and warns of that. */
  private void unaryOp(Expr.UnaryOp e) {
    Expr operand = e;
    boolean negated = false;
    while (operand instanceof Expr.UnaryOp u && u.op() == UnaryOperator.NOT) {
      operand = u.operand();
      negated = !negated;
    }
    if (operand instanceof Expr.Compare c && c.ops().size() == 1) {
      compare(c, negated);
    } else {
      expr(operand == e ? e.operand() : operand);
    }
  }

  private void compare(Expr.Compare e, boolean negated) {
    for (int i = 0; i < e.ops().size(); i++) {
      CompareOperator op = e.ops().get(i);
      if (op == CompareOperator.IS || op == CompareOperator.IS_NOT) {
        Expr left = i == 0 ? e.left() : e.comparators().get(i - 1);
        boolean not = (op == CompareOperator.IS_NOT) != negated;
        if (suspicious.checkIdentity(e, left, not, e.comparators().get(i))) {
          break;
        }
      }
    }
    expr(e.left());
    exprs(e.comparators());
  }

  void checkAssert(Stmt.Assert s) {
    suspicious.checkAssert(s);
  }

  private void call(Expr.Call e) {
    checkKeywords(e.keywords());
    suspicious.checkCall(e);
    expr(e.func());
    arguments(e.args(), e.keywords());
  }

  /** The arguments of a call or the bases of a class. */
  void arguments(List<Expr> args, List<Keyword> keywords) {
    checkKeywords(keywords);
    for (Expr arg : args) {
      expr(arg instanceof Expr.Starred starred ? starred.value() : arg);
    }
    for (Keyword keyword : keywords) {
      expr(keyword.value());
    }
  }

  private static void checkKeywords(List<Keyword> keywords) {
    if (areDistinct(keywords)) {
      return;
    }
    for (int i = 0; i < keywords.size(); i++) {
      String name = keywords.get(i).arg();
      if (name == null) {
        continue;
      }
      Units.refuseDebug(name, ExprContext.STORE, keywords.get(i).range());
      for (Keyword other : keywords.subList(i + 1, keywords.size())) {
        if (name.equals(other.arg())) {
          throw new InvalidProgram("keyword argument repeated: " + name, other.range());
        }
      }
    }
  }

  /** Spares the long way where there is nothing to refuse. */
  private static boolean areDistinct(List<Keyword> keywords) {
    Set<String> seen = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null
          && (!seen.add(keyword.arg()) || keyword.arg().equals("__debug__"))) {
        return false;
      }
    }
    return true;
  }

  private void lambda(Expr.Lambda e) {
    refuseDebug(e.args());
    defaults(e.args());
    Block block = Nodes.get(nodes.scopes, e);
    units.enter(Units.Type.LAMBDA, block);
    expr(e.body());
    units.exit();
  }

  /** No parameter may be called {@code __debug__}. */
  void refuseDebug(Arguments args) {
    args.posonlyargs().forEach(ExpressionChecks::refuseDebug);
    args.args().forEach(ExpressionChecks::refuseDebug);
    refuseDebug(args.vararg());
    args.kwonlyargs().forEach(ExpressionChecks::refuseDebug);
    refuseDebug(args.kwarg());
  }

  private static void refuseDebug(@Nullable Arg arg) {
    if (arg != null) {
      Units.refuseDebug(arg.arg(), ExprContext.STORE, arg.range());
    }
  }

  void defaults(Arguments args) {
    args.posonlyargs().forEach(arg -> optional(arg.defaultValue()));
    args.args().forEach(arg -> optional(arg.defaultValue()));
    args.kwonlyargs().forEach(arg -> optional(arg.defaultValue()));
  }

  private void comprehension(Expr expr) {
    if (expr instanceof Expr.ListComp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.SetComp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.DictComp e) {
      comprehension(e, e.generators(), e.key(), e.value());
    } else if (expr instanceof Expr.GeneratorExp e) {
      comprehension(e, e.generators(), e.elt(), null);
    }
  }

  private void comprehension(
      Expr node, List<Comprehension> generators, Expr elt, @Nullable Expr value) {
    Block block = Nodes.get(nodes.scopes, node);
    Units.Type outer = units.type();
    boolean forbidden =
        block.coroutine
            && !block.generatorExpression
            && outer != Units.Type.ASYNC_FUNCTION
            && outer != Units.Type.COMPREHENSION
            && !units.isTopLevelAwait();
    if (block.inlined) {
      expr(generators.get(0).iter());
      units.enterInlined(block);
    }
    if (forbidden) {
      throw new InvalidProgram(
          "asynchronous comprehension outside of an asynchronous function", node.range());
    }
    if (!block.inlined) {
      units.enter(Units.Type.COMPREHENSION, block);
      if (block.generatorExpression) {
        units.push(FrameBlock.Type.STOP_ITERATION, node.range());
      }
    }
    generator(generators, 0, elt, value, node.range());
    if (block.inlined) {
      units.exitInlined(block);
    } else {
      units.exit();
      expr(generators.get(0).iter());
    }
  }

  private void generator(
      List<Comprehension> generators, int i, Expr elt, @Nullable Expr value, SourceRange range) {
    if (i == generators.size()) {
      expr(elt);
      optional(value);
      return;
    }
    Comprehension generator = generators.get(i);
    if (i > 0) {
      expr(generator.iter());
    }
    if (generator.isAsync()) {
      units.push(FrameBlock.Type.ASYNC_COMPREHENSION, range);
    }
    expr(generator.target());
    exprs(generator.ifs());
    generator(generators, i + 1, elt, value, range);
    if (generator.isAsync()) {
      units.pop();
    }
  }
}
