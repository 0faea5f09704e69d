// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.ClosedPatternContext;
import org.foretrace.grammar.PythonParser.PatternArgumentContext;
import org.foretrace.grammar.PythonParser.PatternContext;
import org.foretrace.grammar.PythonParser.PatternItemContext;
import org.foretrace.grammar.PythonParser.PatternsContext;
import org.foretrace.grammar.PythonParser.StringsContext;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Builds the patterns of match statements. */
final class PatternBuilder {
  private final TreeSource tree;
  private final ExpressionBuilder expressions;

  PatternBuilder(TreeSource tree, ExpressionBuilder expressions) {
    this.tree = tree;
    this.expressions = expressions;
  }

  /** What stands behind {@code case}: one pattern, or a sequence without brackets. */
  Pattern patterns(ParseTree context) {
    PatternsContext list = (PatternsContext) context;
    if (TreeSource.hasComma(list)) {
      return new Pattern.MatchSequence(sequence(list), tree.range(list));
    }
    return single(list.children.get(0));
  }

  private List<Pattern> sequence(PatternsContext list) {
    return List.copyOf(TreeSource.items(list, this::maybeStar));
  }

  private Pattern maybeStar(ParseTree context) {
    List<ParseTree> children = ((PatternContext) context).children;
    if (TreeSource.kind(children.get(0)) == PythonParser.STAR) {
      String name = tree.name(children.get(1));
      return new Pattern.MatchStar(name.equals("_") ? null : name, tree.range(context));
    }
    return single(context);
  }

  /** A pattern that is not starred. */
  private Pattern single(ParseTree context) {
    List<ParseTree> children = ((PatternContext) context).children;
    if (TreeSource.kind(children.get(0)) == PythonParser.STAR) {
      throw new RefusedException();
    }
    List<Pattern> alternatives = new ArrayList<>(1);
    ParseTree last = children.get(0);
    int i = 0;
    for (; i < children.size() && TreeSource.kind(children.get(i)) != PythonParser.AS; i++) {
      if (children.get(i) instanceof ClosedPatternContext) {
        last = children.get(i);
        alternatives.add(closed(last));
      }
    }
    Pattern result =
        alternatives.size() == 1
            ? alternatives.get(0)
            : new Pattern.MatchOr(List.copyOf(alternatives), tree.range(context.getChild(0), last));
    if (i < children.size()) {
      return new Pattern.MatchAs(result, capture(children.get(i + 1)), tree.range(context));
    }
    return result;
  }

  /** A name that is bound, which cannot be the wildcard. */
  private String capture(ParseTree token) {
    String name = tree.name(token);
    if (name.equals("_")) {
      throw new RefusedException();
    }
    return name;
  }

  private Pattern closed(ParseTree context) {
    List<ParseTree> children = ((ClosedPatternContext) context).children;
    SourceRange range = tree.range(context);
    ParseTree head = children.get(0);
    return switch (TreeSource.kind(head)) {
      case PythonParser.NONE -> new Pattern.MatchSingleton(Literal.Singleton.NONE, range);
      case PythonParser.TRUE -> new Pattern.MatchSingleton(Literal.Singleton.TRUE, range);
      case PythonParser.FALSE -> new Pattern.MatchSingleton(Literal.Singleton.FALSE, range);
      case PythonParser.NAME -> named(children, range);
      case PythonParser.LPAR -> parenthesized(children, range);
      case PythonParser.LSQB ->
          new Pattern.MatchSequence(
              children.get(1) instanceof PatternsContext list ? sequence(list) : List.of(), range);
      case PythonParser.LBRACE -> mapping(children, range);
      default -> new Pattern.MatchValue(literal(children, range), range);
    };
  }

  private Pattern parenthesized(List<ParseTree> children, SourceRange range) {
    if (!(children.get(1) instanceof PatternsContext list)) {
      return new Pattern.MatchSequence(List.of(), range);
    }
    if (TreeSource.hasComma(list)) {
      return new Pattern.MatchSequence(sequence(list), range);
    }
    return single(list.children.get(0));
  }

  /** A number, a complex number or strings. */
  private Expr literal(List<ParseTree> children, SourceRange range) {
    if (children.get(0) instanceof StringsContext) {
      return expressions.strings(children.get(0));
    }
    int i = TreeSource.kind(children.get(0)) == PythonParser.MINUS ? 1 : 0;
    Expr.Constant number = number(children.get(i));
    Expr left = number;
    if (i == 1) {
      SourceRange signed = tree.range(children.get(0), children.get(1));
      left = new Expr.UnaryOp(UnaryOperator.U_SUB, number, signed);
    }
    if (children.size() == i + 1) {
      return left;
    }
    Expr.Constant imaginary = number(children.get(i + 2));
    boolean real = !(number.value() instanceof Literal.Imaginary);
    if (!real || !(imaginary.value() instanceof Literal.Imaginary)) {
      throw new RefusedException();
    }
    boolean plus = TreeSource.kind(children.get(i + 1)) == PythonParser.PLUS;
    return new Expr.BinOp(left, plus ? Operator.ADD : Operator.SUB, imaginary, range);
  }

  private Expr.Constant number(ParseTree token) {
    return new Expr.Constant(NumberLiterals.parse(tree.text(token)), false, tree.range(token));
  }

  /** A capture, the wildcard, a dotted name or a class pattern. */
  private Pattern named(List<ParseTree> children, SourceRange range) {
    int dots = 1;
    while (dots < children.size() && TreeSource.kind(children.get(dots)) == PythonParser.DOT) {
      dots += 2;
    }
    if (dots < children.size()) {
      return classPattern(dotted(children, dots), children.subList(dots, children.size()), range);
    }
    if (dots > 1) {
      return new Pattern.MatchValue(dotted(children, dots), range);
    }
    String name = tree.name(children.get(0));
    return new Pattern.MatchAs(null, name.equals("_") ? null : name, range);
  }

  private Expr dotted(List<ParseTree> children, int end) {
    ParseTree head = children.get(0);
    Expr result = new Expr.Name(tree.name(head), ExprContext.LOAD, tree.range(head));
    for (int i = 2; i < end; i += 2) {
      ParseTree name = children.get(i);
      result =
          new Expr.Attribute(
              result, tree.name(name), tree.range(name), ExprContext.LOAD, tree.range(head, name));
    }
    return result;
  }

  private Pattern classPattern(Expr cls, List<ParseTree> children, SourceRange range) {
    List<Pattern> positional = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Pattern> keywords = new ArrayList<>();
    boolean separated = true;
    for (ParseTree child : children.subList(1, children.size() - 1)) {
      if (child instanceof PatternArgumentContext argument) {
        separated = false;
        List<ParseTree> parts = argument.children;
        if (parts.size() == 3) {
          names.add(keyword(parts.get(0)));
          keywords.add(single(parts.get(2)));
        } else if (names.isEmpty()) {
          positional.add(single(parts.get(0)));
        } else {
          throw new RefusedException();
        }
      } else if (separated) {
        throw new RefusedException();
      } else {
        separated = true;
      }
    }
    return new Pattern.MatchClass(
        cls, List.copyOf(positional), List.copyOf(names), List.copyOf(keywords), range);
  }

  private String keyword(ParseTree pattern) {
    List<ParseTree> children = ((PatternContext) pattern).children;
    if (children.size() == 1
        && children.get(0) instanceof ClosedPatternContext closed
        && closed.children.size() == 1
        && TreeSource.kind(closed.children.get(0)) == PythonParser.NAME) {
      return tree.name(closed.children.get(0));
    }
    throw new RefusedException();
  }

  private Pattern mapping(List<ParseTree> children, SourceRange range) {
    List<Expr> keys = new ArrayList<>();
    List<Pattern> values = new ArrayList<>();
    @Nullable String rest = null;
    boolean separated = true;
    for (ParseTree child : children.subList(1, children.size() - 1)) {
      if (child instanceof PatternItemContext item) {
        separated = false;
        if (rest != null) {
          throw new RefusedException();
        }
        if (TreeSource.kind(item.children.get(0)) == PythonParser.DOUBLESTAR) {
          rest = capture(item.children.get(1));
        } else {
          keys.add(key(item.children.get(0)));
          values.add(single(item.children.get(2)));
        }
      } else if (separated) {
        throw new RefusedException();
      } else {
        separated = true;
      }
    }
    return new Pattern.MatchMapping(List.copyOf(keys), List.copyOf(values), rest, range);
  }

  private Expr key(ParseTree context) {
    List<ParseTree> children = ((ClosedPatternContext) context).children;
    ParseTree head = children.get(0);
    return switch (TreeSource.kind(head)) {
      case PythonParser.NONE -> expressions.constant(Literal.Singleton.NONE, head);
      case PythonParser.TRUE -> expressions.constant(Literal.Singleton.TRUE, head);
      case PythonParser.FALSE -> expressions.constant(Literal.Singleton.FALSE, head);
      case PythonParser.LPAR, PythonParser.LSQB, PythonParser.LBRACE ->
          throw new RefusedException();
      case PythonParser.NAME -> {
        boolean isDotted =
            children.size() > 1
                && TreeSource.kind(children.get(children.size() - 1)) != PythonParser.RPAR;
        if (!isDotted) {
          throw new RefusedException();
        }
        yield dotted(children, children.size());
      }
      default -> literal(children, tree.range(context));
    };
  }
}
