// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.ArgumentsContext;
import org.foretrace.grammar.PythonParser.BraceDisplayContext;
import org.foretrace.grammar.PythonParser.ComprehensionContext;
import org.foretrace.grammar.PythonParser.ElementContext;
import org.foretrace.grammar.PythonParser.ElementsContext;
import org.foretrace.grammar.PythonParser.ExpressionContext;
import org.foretrace.grammar.PythonParser.ExpressionListContext;
import org.foretrace.grammar.PythonParser.GroupContext;
import org.foretrace.grammar.PythonParser.LambdaParametersContext;
import org.foretrace.grammar.PythonParser.ListDisplayContext;
import org.foretrace.grammar.PythonParser.OperandContext;
import org.foretrace.grammar.PythonParser.StringsContext;
import org.foretrace.grammar.PythonParser.SubscriptContext;
import org.foretrace.grammar.PythonParser.SubscriptsContext;
import org.foretrace.grammar.PythonParser.TargetContext;
import org.foretrace.grammar.PythonParser.TargetListContext;
import org.foretrace.grammar.PythonParser.TestContext;
import org.foretrace.grammar.PythonParser.YieldExpressionContext;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Builds expressions from ANTLR's tree. */
final class ExpressionBuilder {
  private final TreeSource tree;
  private final ParameterBuilder parameters;
  private final ArgumentBuilder arguments;
  private final StringBuilding strings;

  ExpressionBuilder(TreeSource tree) {
    this.tree = tree;
    this.parameters = new ParameterBuilder(tree, this);
    this.arguments = new ArgumentBuilder(tree, this);
    this.strings = new StringBuilding(tree, this);
  }

  ParameterBuilder parameters() {
    return parameters;
  }

  ArgumentBuilder arguments() {
    return arguments;
  }

  Expr strings(ParseTree context) {
    return strings.build((StringsContext) context);
  }

  // Tests and lists of them

  /** A rule {@code test}: a conditional expression, a lambda or anything tighter. */
  Expr test(ParseTree context) {
    List<ParseTree> children = ((TestContext) context).children;
    ParseTree head = children.get(0);
    if (!(head instanceof ExpressionContext)) {
      return lambda(context, children);
    }
    Expr body = expression(head);
    if (children.size() == 1) {
      return body;
    }
    Expr condition = expression(children.get(2));
    return new Expr.IfExp(condition, body, test(children.get(4)), tree.range(context));
  }

  private Expr lambda(ParseTree context, List<ParseTree> children) {
    Arguments args =
        children.get(1) instanceof LambdaParametersContext list
            ? parameters.lambda(list)
            : parameters.none();
    Expr body = test(children.get(children.size() - 1));
    return new Expr.Lambda(args, body, tree.range(context));
  }

  /** A rule {@code namedTest}: a test, or {@code name := test}. */
  Expr namedTest(ParseTree context) {
    return named(((ParserRuleContext) context).children);
  }

  private Expr named(List<ParseTree> children) {
    ParseTree head = children.get(0);
    if (children.size() == 1) {
      return test(head);
    }
    if (TreeSource.kind(children.get(1)) != PythonParser.COLONEQUAL) {
      throw new RefusedException();
    }
    int name = TreeSource.bareName(head);
    Expr.Name target = new Expr.Name(tree.name(name), ExprContext.STORE, tree.range(head));
    ParseTree value = children.get(2);
    return new Expr.NamedExpr(target, test(value), tree.range(head, value));
  }

  /** A rule {@code expressionList}: one expression, or a tuple without parentheses. */
  Expr list(ParseTree context) {
    ExpressionListContext list = (ExpressionListContext) context;
    if (!TreeSource.hasComma(list)) {
      return starTest(list.children.get(0));
    }
    List<Expr> elements = TreeSource.items(list, this::starTest);
    return new Expr.TupleExpr(List.copyOf(elements), ExprContext.LOAD, tree.range(list));
  }

  /** The items of a rule {@code expressionList}. */
  List<Expr> listItems(ParseTree context) {
    return TreeSource.items((ExpressionListContext) context, this::starTest);
  }

  /** A rule {@code starTest}. */
  Expr starTest(ParseTree context) {
    List<ParseTree> children = ((ParserRuleContext) context).children;
    return children.size() == 2 ? starred(context, children.get(1)) : test(children.get(0));
  }

  /** {@code *expression}; {@code star} begins with the star. */
  Expr starred(ParseTree star, ParseTree expression) {
    return new Expr.Starred(bitOr(expression), ExprContext.LOAD, tree.range(star, expression));
  }

  /** A rule {@code yieldOrList}. */
  Expr yieldOrList(ParseTree context) {
    ParseTree child = context.getChild(0);
    return child instanceof YieldExpressionContext ? yieldExpression(child) : list(child);
  }

  /** A rule {@code yieldExpression}. */
  Expr yieldExpression(ParseTree context) {
    List<ParseTree> children = ((YieldExpressionContext) context).children;
    SourceRange range = tree.range(context);
    return switch (children.size()) {
      case 1 -> new Expr.Yield(null, range);
      case 2 -> new Expr.Yield(list(children.get(1)), range);
      default -> new Expr.YieldFrom(test(children.get(2)), range);
    };
  }

  // Targets of loops

  /** A rule {@code targetList}, bound. */
  Expr targets(ParseTree context) {
    TargetListContext list = (TargetListContext) context;
    if (!TreeSource.hasComma(list)) {
      return target(list.children.get(0));
    }
    List<Expr> elements = TreeSource.items(list, this::target);
    return new Expr.TupleExpr(List.copyOf(elements), ExprContext.STORE, tree.range(list));
  }

  /** A rule {@code target}, bound. */
  Expr target(ParseTree context) {
    List<ParseTree> children = ((TargetContext) context).children;
    Expr value = primary((OperandContext) children.get(children.size() - 1), 0);
    if (children.size() == 2) {
      return new Expr.Starred(Targets.store(value), ExprContext.STORE, tree.range(context));
    }
    return Targets.store(value);
  }

  // Operators

  /** A rule {@code expression}. */
  Expr expression(ParseTree context) {
    return expression((ExpressionContext) context, OperatorBuilder.LOOSEST);
  }

  /** A rule {@code expression} without comparisons or boolean operators. */
  Expr bitOr(ParseTree context) {
    return expression((ExpressionContext) context, OperatorBuilder.BIT_OR);
  }

  private Expr expression(ExpressionContext context, int level) {
    List<ParseTree> children = context.children;
    if (children.size() == 1) {
      OperandContext operand = (OperandContext) children.get(0);
      if (!isPrefix(TreeSource.kind(operand.children.get(0)))) {
        return primary(operand, 0);
      }
    }
    return new OperatorBuilder(this, tree, context).build(level);
  }

  private static boolean isPrefix(int kind) {
    return switch (kind) {
      case PythonParser.PLUS,
          PythonParser.MINUS,
          PythonParser.TILDE,
          PythonParser.NOT,
          PythonParser.AWAIT ->
          true;
      default -> false;
    };
  }

  // Primaries

  /**
   * The atom at a place among an operand's children, with the attributes, calls and subscripts
   * behind it.
   */
  Expr primary(OperandContext operand, int atom) {
    List<ParseTree> children = operand.children;
    ParseTree head = children.get(atom);
    Expr result = atom(head);
    int n = children.size();
    if (atom + 1 == n) {
      return result;
    }
    int start = tree.start(head);
    int i = atom + 1;
    while (i < n) {
      ParseTree second = children.get(i + 1);
      switch (TreeSource.kind(children.get(i))) {
        case PythonParser.DOT -> {
          SourceRange range = new SourceRange(start, tree.end(second));
          result =
              new Expr.Attribute(
                  result, tree.name(second), tree.range(second), ExprContext.LOAD, range);
          i += 2;
        }
        case PythonParser.LPAR -> {
          ArgumentsContext list = second instanceof ArgumentsContext a ? a : null;
          ParseTree close = list == null ? second : children.get(i + 2);
          SourceRange range = new SourceRange(start, tree.end(close));
          result = arguments.call(result, list, tree.range(children.get(i), close), range);
          i += list == null ? 2 : 3;
        }
        default -> {
          SourceRange range = new SourceRange(start, tree.end(children.get(i + 2)));
          result = new Expr.Subscript(result, subscripts(second), ExprContext.LOAD, range);
          i += 3;
        }
      }
    }
    return result;
  }

  private Expr atom(ParseTree child) {
    return switch (TreeSource.kind(child)) {
      case PythonParser.NAME ->
          new Expr.Name(tree.name(child), ExprContext.LOAD, tree.range(child));
      case PythonParser.NUMBER -> constant(NumberLiterals.parse(tree.text(child)), child);
      case PythonParser.TRUE -> constant(Literal.Singleton.TRUE, child);
      case PythonParser.FALSE -> constant(Literal.Singleton.FALSE, child);
      case PythonParser.NONE -> constant(Literal.Singleton.NONE, child);
      case PythonParser.ELLIPSIS -> constant(Literal.Singleton.ELLIPSIS, child);
      default -> compound(child);
    };
  }

  private Expr compound(ParseTree child) {
    if (child instanceof StringsContext s) {
      return strings.build(s);
    }
    if (child instanceof GroupContext g) {
      return group(g);
    }
    if (child instanceof ListDisplayContext l) {
      return listDisplay(l);
    }
    if (child instanceof BraceDisplayContext b) {
      return braces(b);
    }
    // an operator where an operand must be, such as the second sign of "await -x"
    throw new RefusedException();
  }

  Expr constant(Literal value, ParseTree token) {
    return new Expr.Constant(value, false, tree.range(token));
  }

  private Expr group(GroupContext group) {
    ParseTree content = group.children.get(1);
    if (content instanceof YieldExpressionContext) {
      return yieldExpression(content);
    }
    SourceRange range = tree.range(group);
    if (!(content instanceof ElementsContext elements)) {
      return new Expr.TupleExpr(List.of(), ExprContext.LOAD, range);
    }
    if (!TreeSource.hasComma(elements)) {
      ElementContext only = (ElementContext) elements.children.get(0);
      if (isStar(only)) {
        throw new RefusedException();
      }
      return element(only);
    }
    List<Comprehension> generators = generators(elements);
    if (generators != null) {
      return new Expr.GeneratorExp(comprehended(elements.children.get(0)), generators, range);
    }
    List<Expr> values = TreeSource.items(elements, this::element);
    return new Expr.TupleExpr(List.copyOf(values), ExprContext.LOAD, range);
  }

  private Expr listDisplay(ListDisplayContext display) {
    SourceRange range = tree.range(display);
    if (!(display.children.get(1) instanceof ElementsContext elements)) {
      return new Expr.ListExpr(List.of(), ExprContext.LOAD, range);
    }
    List<Comprehension> generators = generators(elements);
    if (generators != null) {
      return new Expr.ListComp(comprehended(elements.children.get(0)), generators, range);
    }
    List<Expr> values = TreeSource.items(elements, this::element);
    return new Expr.ListExpr(List.copyOf(values), ExprContext.LOAD, range);
  }

  private static boolean isStar(ElementContext element) {
    return TreeSource.kind(element.children.get(0)) == PythonParser.STAR;
  }

  private Expr comprehended(ParseTree element) {
    if (isStar((ElementContext) element)) {
      throw new RefusedException();
    }
    return element(element);
  }

  /** A rule {@code element} outside of a with statement. */
  Expr element(ParseTree context) {
    List<ParseTree> children = ((ElementContext) context).children;
    if (TreeSource.kind(children.get(0)) == PythonParser.STAR) {
      return starred(context, children.get(1));
    }
    return named(children);
  }

  private @Nullable List<Comprehension> generators(ParserRuleContext elements) {
    return elements.children.size() == 2
            && elements.children.get(1) instanceof ComprehensionContext c
        ? comprehension(c)
        : null;
  }

  /** A rule {@code comprehension}: all of its clauses. */
  List<Comprehension> comprehension(ComprehensionContext context) {
    List<ParseTree> children = context.children;
    List<Comprehension> result = new ArrayList<>(1);
    int i = 0;
    while (i < children.size()) {
      boolean isAsync = TreeSource.kind(children.get(i)) == PythonParser.ASYNC;
      i += isAsync ? 2 : 1;
      Expr target = targets(children.get(i));
      Expr iter = expression(children.get(i + 2));
      i += 3;
      List<Expr> ifs = new ArrayList<>(1);
      while (i < children.size() && TreeSource.kind(children.get(i)) == PythonParser.IF) {
        ifs.add(expression(children.get(i + 1)));
        i += 2;
      }
      result.add(new Comprehension(target, iter, List.copyOf(ifs), isAsync));
    }
    return List.copyOf(result);
  }

  // Dictionaries and sets

  private Expr braces(BraceDisplayContext display) {
    SourceRange range = tree.range(display);
    List<ParseTree> children = display.children;
    if (children.size() == 2) {
      return new Expr.Dict(List.of(), List.of(), range);
    }
    ParserRuleContext head = (ParserRuleContext) children.get(1);
    boolean isDict = isDictItem(head);
    if (children.get(2) instanceof ComprehensionContext c) {
      return braceComprehension(head, isDict, comprehension(c), range);
    }
    return isDict ? dict(children, range) : set(children, range);
  }

  private static boolean isDictItem(ParserRuleContext item) {
    return TreeSource.kind(item.children.get(0)) == PythonParser.DOUBLESTAR
        || (item.children.size() == 3
            && TreeSource.kind(item.children.get(1)) == PythonParser.COLON);
  }

  private Expr braceComprehension(
      ParserRuleContext item, boolean isDict, List<Comprehension> generators, SourceRange range) {
    if (item.children.size() == 2) {
      throw new RefusedException();
    }
    if (isDict) {
      Expr key = test(item.children.get(0));
      return new Expr.DictComp(key, test(item.children.get(2)), generators, range);
    }
    return new Expr.SetComp(named(item.children), generators, range);
  }

  private Expr dict(List<ParseTree> children, SourceRange range) {
    List<@Nullable Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (ParserRuleContext item : braceItems(children)) {
      if (!isDictItem(item)) {
        throw new RefusedException();
      }
      if (item.children.size() == 2) {
        keys.add(null);
        values.add(bitOr(item.children.get(1)));
      } else {
        keys.add(test(item.children.get(0)));
        values.add(test(item.children.get(2)));
      }
    }
    return new Expr.Dict(Collections.unmodifiableList(keys), List.copyOf(values), range);
  }

  private Expr set(List<ParseTree> children, SourceRange range) {
    List<Expr> elements = new ArrayList<>();
    for (ParserRuleContext item : braceItems(children)) {
      if (isDictItem(item)) {
        throw new RefusedException();
      }
      boolean star = item.children.size() == 2;
      elements.add(star ? starred(item, item.children.get(1)) : named(item.children));
    }
    return new Expr.SetExpr(List.copyOf(elements), range);
  }

  private static List<ParserRuleContext> braceItems(List<ParseTree> children) {
    List<ParserRuleContext> result = new ArrayList<>(children.size() / 2);
    boolean separated = true;
    for (ParseTree child : children.subList(1, children.size() - 1)) {
      if (child instanceof ParserRuleContext item) {
        result.add(item);
        separated = false;
      } else if (separated) {
        throw new RefusedException();
      } else {
        separated = true;
      }
    }
    return result;
  }

  // Subscripts

  private Expr subscripts(ParseTree context) {
    SubscriptsContext list = (SubscriptsContext) context;
    ParseTree head = list.children.get(0);
    if (!TreeSource.hasComma(list) && TreeSource.kind(head.getChild(0)) != PythonParser.STAR) {
      return subscript(head);
    }
    List<Expr> elements = TreeSource.items(list, this::subscript);
    return new Expr.TupleExpr(List.copyOf(elements), ExprContext.LOAD, tree.range(list));
  }

  private Expr subscript(ParseTree context) {
    List<ParseTree> children = ((SubscriptContext) context).children;
    if (TreeSource.kind(children.get(0)) == PythonParser.STAR) {
      Expr value = test(children.get(1));
      return new Expr.Starred(value, ExprContext.LOAD, tree.range(context));
    }
    if (children.size() == 1) {
      return children.get(0) instanceof TestContext t ? test(t) : slice(context, children);
    }
    if (TreeSource.kind(children.get(1)) == PythonParser.COLONEQUAL) {
      if (children.size() > 3) {
        throw new RefusedException();
      }
      return named(children);
    }
    return slice(context, children);
  }

  private Expr slice(ParseTree context, List<ParseTree> children) {
    Expr[] parts = new Expr[3];
    int part = 0;
    for (ParseTree child : children) {
      if (child instanceof TestContext) {
        parts[part] = test(child);
      } else {
        part++;
      }
    }
    return new Expr.Slice(parts[0], parts[1], parts[2], tree.range(context));
  }
}
