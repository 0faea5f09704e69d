// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.ArgumentContext;
import org.foretrace.grammar.PythonParser.ArgumentsContext;
import org.foretrace.grammar.PythonParser.ComprehensionContext;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Builds the arguments of calls and class definitions, and holds their order to Python's rules. */
final class ArgumentBuilder {
  private final TreeSource tree;
  private final ExpressionBuilder expressions;

  ArgumentBuilder(TreeSource tree, ExpressionBuilder expressions) {
    this.tree = tree;
    this.expressions = expressions;
  }

  /** Positional arguments and keywords. */
  record Built(List<Expr> args, List<Keyword> keywords) {}

  /** A call; {@code parentheses} is the range of a generator that is the only argument. */
  Expr call(
      Expr function, @Nullable ArgumentsContext list, SourceRange parentheses, SourceRange range) {
    if (list == null) {
      return new Expr.Call(function, List.of(), List.of(), range);
    }
    if (list.children.size() == 1) {
      List<ParseTree> only = ((ArgumentContext) list.children.get(0)).children;
      if (only.get(only.size() - 1) instanceof ComprehensionContext c) {
        Expr element = generated(only);
        Expr generator = new Expr.GeneratorExp(element, expressions.comprehension(c), parentheses);
        return new Expr.Call(function, List.of(generator), List.of(), range);
      }
    }
    Built built = build(list);
    return new Expr.Call(function, built.args(), built.keywords(), range);
  }

  private Expr generated(List<ParseTree> children) {
    if (children.size() == 2) {
      return expressions.test(children.get(0));
    }
    return namedArgument(children);
  }

  private Expr namedArgument(List<ParseTree> children) {
    ParseTree name = children.get(0);
    if (TreeSource.kind(children.get(1)) != PythonParser.COLONEQUAL) {
      throw new RefusedException();
    }
    int token = TreeSource.bareName(name);
    Expr.Name target = new Expr.Name(tree.name(token), ExprContext.STORE, tree.range(name));
    ParseTree value = children.get(2);
    return new Expr.NamedExpr(target, expressions.test(value), tree.range(name, value));
  }

  /** The arguments in a list. */
  Built build(ArgumentsContext list) {
    List<Expr> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    boolean[] seen = new boolean[2];
    TreeSource.items(
        list,
        child -> {
          argument((ArgumentContext) child, args, keywords, seen);
          return child;
        });
    return new Built(List.copyOf(args), List.copyOf(keywords));
  }

  /** {@code seen}: whether there was a keyword, whether there was a {@code **} already. */
  private void argument(
      ArgumentContext context, List<Expr> args, List<Keyword> keywords, boolean[] seen) {
    List<ParseTree> children = context.children;
    ParseTree head = children.get(0);
    int kind = TreeSource.kind(head);
    if (kind == PythonParser.STAR) {
      refuseIf(seen[1]);
      Expr value = expressions.test(children.get(1));
      args.add(new Expr.Starred(value, ExprContext.LOAD, tree.range(context)));
    } else if (kind == PythonParser.DOUBLESTAR) {
      seen[1] = true;
      keywords.add(new Keyword(null, expressions.test(children.get(1)), tree.range(context)));
    } else if (children.size() == 1) {
      refuseIf(seen[0] || seen[1]);
      args.add(expressions.test(head));
    } else {
      refuseIf(children.get(children.size() - 1) instanceof ComprehensionContext);
      if (TreeSource.kind(children.get(1)) == PythonParser.EQUAL) {
        seen[0] = true;
        String name = tree.name(TreeSource.bareName(head));
        Expr value = expressions.test(children.get(2));
        keywords.add(new Keyword(name, value, tree.range(context)));
      } else {
        refuseIf(seen[0] || seen[1]);
        args.add(namedArgument(children));
      }
    }
  }

  private static void refuseIf(boolean condition) {
    if (condition) {
      throw new RefusedException();
    }
  }
}
