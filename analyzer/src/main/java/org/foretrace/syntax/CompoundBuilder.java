// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.ArgumentsContext;
import org.foretrace.grammar.PythonParser.BlockContext;
import org.foretrace.grammar.PythonParser.CaseBlockContext;
import org.foretrace.grammar.PythonParser.ClassDefContext;
import org.foretrace.grammar.PythonParser.DecoratorContext;
import org.foretrace.grammar.PythonParser.ElementContext;
import org.foretrace.grammar.PythonParser.ElementsContext;
import org.foretrace.grammar.PythonParser.ExceptClauseContext;
import org.foretrace.grammar.PythonParser.FileContext;
import org.foretrace.grammar.PythonParser.ForStatementContext;
import org.foretrace.grammar.PythonParser.FunctionDefContext;
import org.foretrace.grammar.PythonParser.GroupContext;
import org.foretrace.grammar.PythonParser.IfStatementContext;
import org.foretrace.grammar.PythonParser.MatchStatementContext;
import org.foretrace.grammar.PythonParser.OperandContext;
import org.foretrace.grammar.PythonParser.ParametersContext;
import org.foretrace.grammar.PythonParser.SimpleStatementsContext;
import org.foretrace.grammar.PythonParser.StatementContext;
import org.foretrace.grammar.PythonParser.SubjectContext;
import org.foretrace.grammar.PythonParser.TryStatementContext;
import org.foretrace.grammar.PythonParser.TypeParamsContext;
import org.foretrace.grammar.PythonParser.WhileStatementContext;
import org.foretrace.grammar.PythonParser.WithItemContext;
import org.foretrace.grammar.PythonParser.WithStatementContext;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Builds modules and compound statements from ANTLR's tree. */
final class CompoundBuilder {
  private final TreeSource tree;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;
  private final PatternBuilder patterns;

  CompoundBuilder(Tokens tokens) {
    this.tree = new TreeSource(tokens);
    this.expressions = new ExpressionBuilder(tree);
    this.statements = new StatementBuilder(tree, expressions);
    this.patterns = new PatternBuilder(tree, expressions);
  }

  Module module(FileContext file) {
    int length = tree.tokens.source().text().length();
    return new Module(body(file.children), new SourceRange(0, length));
  }

  private List<Stmt> body(List<ParseTree> children) {
    List<Stmt> result = new ArrayList<>(children.size());
    for (ParseTree child : children) {
      if (child instanceof StatementContext s) {
        statement(s, result);
      }
    }
    return List.copyOf(result);
  }

  private List<Stmt> block(ParseTree context) {
    List<ParseTree> children = ((BlockContext) context).children;
    if (children.get(0) instanceof SimpleStatementsContext line) {
      List<Stmt> result = new ArrayList<>(1);
      statements.line(line, result);
      return List.copyOf(result);
    }
    return body(children);
  }

  private void statement(StatementContext context, List<Stmt> out) {
    ParseTree child = context.children.get(0);
    if (child instanceof SimpleStatementsContext line) {
      statements.line(line, out);
    } else {
      out.add(compound(context, child));
    }
  }

  private Stmt compound(StatementContext context, ParseTree child) {
    if (child instanceof IfStatementContext i) {
      return ifStatement(i, 0);
    }
    if (child instanceof WhileStatementContext w) {
      List<Stmt> orelse = w.children.size() > 4 ? block(w.children.get(6)) : List.of();
      Expr test = expressions.namedTest(w.children.get(1));
      return new Stmt.While(test, block(w.children.get(3)), orelse, range(w));
    }
    if (child instanceof TryStatementContext t) {
      return tryStatement(t);
    }
    if (child instanceof MatchStatementContext m) {
      return match(m);
    }
    return maybeAsync(context);
  }

  private SourceRange range(ParserRuleContext context) {
    return tree.statementRange(context.start.getTokenIndex(), context);
  }

  /** Statements that {@code async} or decorators may stand before. */
  private Stmt maybeAsync(StatementContext context) {
    List<Expr> decorators = new ArrayList<>(0);
    boolean isAsync = false;
    int first = -1;
    for (ParseTree child : context.children) {
      if (child instanceof DecoratorContext d) {
        decorators.add(expressions.namedTest(d.children.get(1)));
        continue;
      }
      first = first < 0 ? TreeSource.first(child) : first;
      if (TreeSource.kind(child) == PythonParser.ASYNC) {
        isAsync = true;
        continue;
      }
      SourceRange range = tree.statementRange(first, context);
      if (child instanceof FunctionDefContext f) {
        return function(f, List.copyOf(decorators), isAsync, range);
      }
      if (child instanceof ClassDefContext c) {
        return classDef(c, List.copyOf(decorators), range);
      }
      if (child instanceof ForStatementContext f) {
        return forStatement(f, isAsync, range);
      }
      return with((WithStatementContext) child, isAsync, range);
    }
    throw new IllegalStateException("a statement without content");
  }

  /** {@code from} is the place of an {@code if} or {@code elif} among the children. */
  private Stmt ifStatement(IfStatementContext context, int from) {
    List<ParseTree> children = context.children;
    // from the last elif backwards, so that a long chain takes no recursion
    int i = children.size();
    List<Stmt> orelse = List.of();
    if (TreeSource.kind(children.get(i - 3)) == PythonParser.ELSE) {
      orelse = block(children.get(i - 1));
      i -= 3;
    }
    while (true) {
      i -= 4;
      Expr test = expressions.namedTest(children.get(i + 1));
      SourceRange range = tree.statementRange(TreeSource.first(children.get(i)), context);
      Stmt result = new Stmt.If(test, block(children.get(i + 3)), orelse, range);
      if (i == from) {
        return result;
      }
      orelse = List.of(result);
    }
  }

  private Stmt forStatement(ForStatementContext context, boolean isAsync, SourceRange range) {
    List<ParseTree> children = context.children;
    Expr target = expressions.targets(children.get(1));
    Expr iter = expressions.list(children.get(3));
    List<Stmt> orelse = children.size() > 6 ? block(children.get(8)) : List.of();
    return new Stmt.For(target, iter, block(children.get(5)), orelse, isAsync, range);
  }

  // try

  private Stmt tryStatement(TryStatementContext context) {
    List<ParseTree> children = context.children;
    List<ExceptHandler> handlers = new ArrayList<>();
    List<Stmt> orelse = List.of();
    List<Stmt> finalbody = List.of();
    int stars = 0;
    for (int i = 3; i < children.size(); i++) {
      ParseTree child = children.get(i);
      if (child instanceof ExceptClauseContext e) {
        stars += TreeSource.kind(e.children.get(1)) == PythonParser.STAR ? 1 : 0;
        handlers.add(handler(e));
      } else if (TreeSource.kind(child) == PythonParser.ELSE) {
        orelse = block(children.get(i + 2));
      } else if (TreeSource.kind(child) == PythonParser.FINALLY) {
        finalbody = block(children.get(i + 2));
      }
    }
    if (stars != 0 && stars != handlers.size()) {
      throw new RefusedException();
    }
    List<Stmt> body = block(children.get(2));
    return new Stmt.Try(body, List.copyOf(handlers), orelse, finalbody, stars > 0, range(context));
  }

  private ExceptHandler handler(ExceptClauseContext context) {
    List<ParseTree> children = context.children;
    int i = TreeSource.kind(children.get(1)) == PythonParser.STAR ? 2 : 1;
    Expr type = null;
    String name = null;
    if (TreeSource.kind(children.get(i)) != PythonParser.COLON) {
      type = expressions.test(children.get(i));
      i++;
      if (TreeSource.kind(children.get(i)) == PythonParser.AS) {
        name = tree.name(children.get(i + 1));
      }
    } else if (i == 2) {
      throw new RefusedException();
    }
    List<Stmt> body = block(children.get(children.size() - 1));
    return new ExceptHandler(type, name, body, range(context));
  }

  // with

  private Stmt with(WithStatementContext context, boolean isAsync, SourceRange range) {
    List<ParseTree> children = context.children;
    List<WithItem> items = new ArrayList<>();
    ElementsContext parenthesized =
        children.size() == 4 ? parenthesizedItems(children.get(1)) : null;
    if (parenthesized != null) {
      TreeSource.items(
          parenthesized,
          child -> {
            items.add(withItem(((ElementContext) child).children));
            return child;
          });
    } else {
      for (ParseTree child : children) {
        if (child instanceof WithItemContext item) {
          items.add(withItem(item.children));
        }
      }
    }
    List<Stmt> body = block(children.get(children.size() - 1));
    return new Stmt.With(List.copyOf(items), body, isAsync, range);
  }

  private WithItem withItem(List<ParseTree> children) {
    Expr target = children.size() > 1 ? expressions.target(children.get(2)) : null;
    return new WithItem(expressions.test(children.get(0)), target);
  }

  /** The items that stand in parentheses, or null if the parentheses belong to an expression. */
  private static @Nullable ElementsContext parenthesizedItems(ParseTree item) {
    OperandContext operand =
        item.getChildCount() == 1 ? TreeSource.onlyOperand(item.getChild(0)) : null;
    if (operand == null
        || operand.children.size() != 1
        || !(operand.children.get(0) instanceof GroupContext group)
        || !(group.children.get(1) instanceof ElementsContext elements)) {
      return null;
    }
    for (ParseTree child : elements.children) {
      if (child instanceof ElementContext e) {
        boolean isItem =
            e.children.size() == 1 || TreeSource.kind(e.children.get(1)) == PythonParser.AS;
        if (!isItem) {
          return null;
        }
      } else if (TreeSource.kind(child) != PythonParser.COMMA) {
        return null;
      }
    }
    return elements;
  }

  // Definitions

  private Stmt function(
      FunctionDefContext context, List<Expr> decorators, boolean isAsync, SourceRange range) {
    Arguments args = expressions.parameters().none();
    List<TypeParam> typeParams = List.of();
    Expr returns = null;
    List<ParseTree> children = context.children;
    for (int i = 2; i < children.size(); i++) {
      ParseTree child = children.get(i);
      if (child instanceof TypeParamsContext t) {
        typeParams = expressions.parameters().typeParams(t);
      } else if (child instanceof ParametersContext p) {
        args = expressions.parameters().function(p);
      } else if (TreeSource.kind(child) == PythonParser.RARROW) {
        returns = expressions.test(children.get(i + 1));
      }
    }
    ParseTree name = children.get(1);
    List<Stmt> body = block(children.get(children.size() - 1));
    return new Stmt.FunctionDef(
        tree.name(name),
        tree.range(name),
        args,
        body,
        decorators,
        returns,
        typeParams,
        isAsync,
        range);
  }

  private Stmt classDef(ClassDefContext context, List<Expr> decorators, SourceRange range) {
    ArgumentBuilder.Built arguments = new ArgumentBuilder.Built(List.of(), List.of());
    List<TypeParam> typeParams = List.of();
    List<ParseTree> children = context.children;
    for (ParseTree child : children) {
      if (child instanceof TypeParamsContext t) {
        typeParams = expressions.parameters().typeParams(t);
      } else if (child instanceof ArgumentsContext a) {
        arguments = expressions.arguments().build(a);
      }
    }
    ParseTree name = children.get(1);
    List<Stmt> body = block(children.get(children.size() - 1));
    return new Stmt.ClassDef(
        tree.name(name),
        tree.range(name),
        arguments.args(),
        arguments.keywords(),
        body,
        decorators,
        typeParams,
        range);
  }

  // match

  private Stmt match(MatchStatementContext context) {
    List<MatchCase> cases = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof CaseBlockContext c) {
        cases.add(matchCase(c.children));
      }
    }
    Expr subject = subject((SubjectContext) context.children.get(1));
    return new Stmt.Match(subject, List.copyOf(cases), range(context));
  }

  private Expr subject(SubjectContext context) {
    if (TreeSource.hasComma(context)) {
      List<Expr> elements = TreeSource.items(context, expressions::element);
      return new Expr.TupleExpr(List.copyOf(elements), ExprContext.LOAD, tree.range(context));
    }
    ElementContext only = (ElementContext) context.children.get(0);
    if (TreeSource.kind(only.children.get(0)) == PythonParser.STAR) {
      throw new RefusedException();
    }
    return expressions.element(only);
  }

  private MatchCase matchCase(List<ParseTree> children) {
    boolean guarded = TreeSource.kind(children.get(2)) == PythonParser.IF;
    Pattern pattern = patterns.patterns(children.get(1));
    Expr guard = guarded ? expressions.namedTest(children.get(3)) : null;
    SourceRange range = tree.range(children.get(0), children.get(children.size() - 2));
    return new MatchCase(pattern, guard, block(children.get(children.size() - 1)), range);
  }
}
