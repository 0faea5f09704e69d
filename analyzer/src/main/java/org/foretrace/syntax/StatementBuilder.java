// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.AssertStatementContext;
import org.foretrace.grammar.PythonParser.DeleteStatementContext;
import org.foretrace.grammar.PythonParser.DottedNameContext;
import org.foretrace.grammar.PythonParser.ExpressionListContext;
import org.foretrace.grammar.PythonParser.ExpressionStatementContext;
import org.foretrace.grammar.PythonParser.FromStatementContext;
import org.foretrace.grammar.PythonParser.GlobalStatementContext;
import org.foretrace.grammar.PythonParser.ImportAliasContext;
import org.foretrace.grammar.PythonParser.ImportStatementContext;
import org.foretrace.grammar.PythonParser.OperandContext;
import org.foretrace.grammar.PythonParser.RaiseStatementContext;
import org.foretrace.grammar.PythonParser.ReturnStatementContext;
import org.foretrace.grammar.PythonParser.SimpleStatementContext;
import org.foretrace.grammar.PythonParser.SimpleStatementsContext;
import org.foretrace.grammar.PythonParser.TypeAliasContext;
import org.foretrace.grammar.PythonParser.YieldExpressionContext;
import org.foretrace.grammar.PythonParser.YieldOrListContext;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Builds the statements of one line from ANTLR's tree. */
final class StatementBuilder {
  private final TreeSource tree;
  private final ExpressionBuilder expressions;

  StatementBuilder(TreeSource tree, ExpressionBuilder expressions) {
    this.tree = tree;
    this.expressions = expressions;
  }

  /** The statements of a line, separated by semicolons. */
  void line(SimpleStatementsContext line, List<Stmt> out) {
    boolean separated = true;
    for (ParseTree child : line.children) {
      if (child instanceof SimpleStatementContext s) {
        separated = false;
        out.add(simple(s));
      } else if (TreeSource.kind(child) == PythonParser.SEMI) {
        if (separated) {
          throw new RefusedException();
        }
        separated = true;
      }
    }
  }

  private Stmt simple(SimpleStatementContext context) {
    ParseTree child = context.children.get(0);
    if (child instanceof ExpressionStatementContext e) {
      return expression(e);
    }
    SourceRange range = tree.range(context);
    switch (TreeSource.kind(child)) {
      case PythonParser.PASS:
        return new Stmt.Pass(range);
      case PythonParser.BREAK:
        return new Stmt.Break(range);
      case PythonParser.CONTINUE:
        return new Stmt.Continue(range);
      default:
        return keyword(child, range);
    }
  }

  private Stmt keyword(ParseTree child, SourceRange range) {
    if (child instanceof ReturnStatementContext r) {
      boolean bare = r.children.size() == 1;
      return new Stmt.Return(bare ? null : expressions.list(r.children.get(1)), range);
    }
    if (child instanceof RaiseStatementContext r) {
      int n = r.children.size();
      return new Stmt.Raise(
          n > 1 ? expressions.test(r.children.get(1)) : null,
          n > 3 ? expressions.test(r.children.get(3)) : null,
          range);
    }
    if (child instanceof DeleteStatementContext d) {
      List<Expr> targets = new ArrayList<>();
      expressions.listItems(d.children.get(1)).forEach(e -> targets.add(Targets.delete(e)));
      return new Stmt.Delete(List.copyOf(targets), range);
    }
    if (child instanceof GlobalStatementContext g) {
      return global(g, range);
    }
    if (child instanceof AssertStatementContext a) {
      Expr message = a.children.size() > 2 ? expressions.test(a.children.get(3)) : null;
      return new Stmt.Assert(expressions.test(a.children.get(1)), message, range);
    }
    if (child instanceof ImportStatementContext i) {
      return new Stmt.Import(aliases(i.children, 1), range);
    }
    if (child instanceof FromStatementContext f) {
      return from(f, range);
    }
    return typeAlias((TypeAliasContext) child, range);
  }

  private Stmt global(GlobalStatementContext context, SourceRange range) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < context.children.size(); i += 2) {
      names.add(tree.name(context.children.get(i)));
    }
    List<String> result = List.copyOf(names);
    return TreeSource.kind(context.children.get(0)) == PythonParser.GLOBAL
        ? new Stmt.Global(result, range)
        : new Stmt.Nonlocal(result, range);
  }

  private Stmt typeAlias(TypeAliasContext context, SourceRange range) {
    List<ParseTree> children = context.children;
    ParseTree name = children.get(1);
    List<TypeParam> params =
        children.size() == 5
            ? expressions.parameters().typeParams((PythonParser.TypeParamsContext) children.get(2))
            : List.of();
    return new Stmt.TypeAlias(
        new Expr.Name(tree.name(name), ExprContext.STORE, tree.range(name)),
        params,
        expressions.test(children.get(children.size() - 1)),
        range);
  }

  // Imports

  private List<Alias> aliases(List<ParseTree> children, int from) {
    List<Alias> result = new ArrayList<>();
    boolean separated = true;
    for (ParseTree child : children.subList(from, children.size())) {
      int kind = TreeSource.kind(child);
      if (kind == PythonParser.COMMA) {
        if (separated) {
          throw new RefusedException();
        }
        separated = true;
      } else if (kind < 0) {
        separated = false;
        result.add(alias(child));
      }
    }
    return List.copyOf(result);
  }

  private Alias alias(ParseTree context) {
    ParseTree head = context.getChild(0);
    String name = head instanceof DottedNameContext d ? dotted(d) : tree.name(head);
    String asname = context.getChildCount() > 1 ? tree.name(context.getChild(2)) : null;
    return new Alias(name, asname, tree.range(context));
  }

  private String dotted(DottedNameContext context) {
    List<ParseTree> children = context.children;
    if (children.size() == 1) {
      return tree.name(children.get(0));
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < children.size(); i += 2) {
      name.append(i > 0 ? "." : "").append(tree.name(children.get(i)));
    }
    return name.toString();
  }

  private Stmt from(FromStatementContext context, SourceRange range) {
    List<ParseTree> children = context.children;
    int level = 0;
    int i = 1;
    while (TreeSource.kind(children.get(i)) == PythonParser.DOT
        || TreeSource.kind(children.get(i)) == PythonParser.ELLIPSIS) {
      level += TreeSource.kind(children.get(i)) == PythonParser.DOT ? 1 : 3;
      i++;
    }
    String module = children.get(i) instanceof DottedNameContext d ? dotted(d) : null;
    if (module == null && level == 0) {
      throw new RefusedException();
    }
    i += module == null ? 1 : 2;
    ParseTree head = children.get(i);
    List<Alias> names =
        TreeSource.kind(head) == PythonParser.STAR
            ? List.of(new Alias("*", null, tree.range(head)))
            : aliases(children, head instanceof ImportAliasContext ? i : i + 1);
    return new Stmt.ImportFrom(module, names, level, range);
  }

  // Expressions and assignments

  private Stmt expression(ExpressionStatementContext context) {
    List<ParseTree> children = context.children;
    ParseTree head = children.get(0);
    SourceRange range = tree.range(context);
    if (head instanceof YieldExpressionContext) {
      return new Stmt.ExprStmt(expressions.yieldExpression(head), range);
    }
    if (children.size() == 1) {
      return new Stmt.ExprStmt(expressions.list(head), range);
    }
    return switch (TreeSource.kind(children.get(1))) {
      case PythonParser.COLON -> annotated(children, range);
      case PythonParser.AUGMENTED_ASSIGN -> {
        Expr target = Targets.single(single(head));
        Expr value = expressions.yieldOrList(children.get(2));
        yield new Stmt.AugAssign(target, augmented(tree.text(children.get(1))), value, range);
      }
      default -> assign(children, range);
    };
  }

  private Expr single(ParseTree list) {
    if (TreeSource.hasComma((ExpressionListContext) list)) {
      throw new RefusedException();
    }
    return expressions.list(list);
  }

  private Stmt assign(List<ParseTree> children, SourceRange range) {
    List<Expr> targets = new ArrayList<>(1);
    for (int i = 0; i < children.size() - 1; i += 2) {
      targets.add(Targets.store(target(children.get(i))));
    }
    Expr value = expressions.yieldOrList(children.get(children.size() - 1));
    return new Stmt.Assign(List.copyOf(targets), value, range);
  }

  private Expr target(ParseTree child) {
    ParseTree list = child instanceof YieldOrListContext y ? y.children.get(0) : child;
    if (list instanceof YieldExpressionContext) {
      throw new RefusedException();
    }
    return expressions.list(list);
  }

  private Stmt annotated(List<ParseTree> children, SourceRange range) {
    ParseTree head = children.get(0);
    Expr target = Targets.single(single(head));
    Expr annotation = expressions.test(children.get(2));
    @Nullable Expr value = children.size() > 3 ? expressions.yieldOrList(children.get(4)) : null;
    boolean simple = target instanceof Expr.Name && !isParenthesized(head);
    return new Stmt.AnnAssign(target, annotation, value, simple, range);
  }

  private static boolean isParenthesized(ParseTree list) {
    OperandContext operand = TreeSource.onlyOperand(list.getChild(0).getChild(0));
    return operand == null || !(TreeSource.kind(operand.children.get(0)) == PythonParser.NAME);
  }

  private static Operator augmented(String text) {
    String symbol = text.substring(0, text.length() - 1);
    for (Operator op : Operator.values()) {
      if (op.symbol().equals(symbol)) {
        return op;
      }
    }
    throw new IllegalStateException(text);
  }
}
