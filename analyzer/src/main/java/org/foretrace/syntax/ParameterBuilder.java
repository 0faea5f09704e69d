// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Builds the parameters of functions and lambdas, and type parameters. */
final class ParameterBuilder {
  private static final Arguments NONE = new Arguments(List.of(), List.of(), null, List.of(), null);
  private final TreeSource tree;
  private final ExpressionBuilder expressions;

  ParameterBuilder(TreeSource tree, ExpressionBuilder expressions) {
    this.tree = tree;
    this.expressions = expressions;
  }

  Arguments none() {
    return NONE;
  }

  /** A rule {@code parameters}. */
  Arguments function(ParserRuleContext list) {
    return build(list);
  }

  /** A rule {@code lambdaParameters}. */
  Arguments lambda(ParserRuleContext list) {
    return build(list);
  }

  private Arguments build(ParserRuleContext list) {
    Order order = new Order();
    TreeSource.items(
        list,
        child -> {
          parameter(((ParserRuleContext) child).children, order);
          return child;
        });
    return order.finish();
  }

  private void parameter(List<ParseTree> children, Order order) {
    ParseTree head = children.get(0);
    switch (TreeSource.kind(head)) {
      case PythonParser.SLASH -> order.slash();
      case PythonParser.STAR ->
          order.star(children.size() == 1 ? null : arg(children.subList(1, children.size())));
      case PythonParser.DOUBLESTAR -> order.doubleStar(arg(children.subList(1, children.size())));
      default -> order.plain(arg(children));
    }
  }

  /** {@code name [: annotation] [= default]}. */
  private Arg arg(List<ParseTree> children) {
    ParseTree name = children.get(0);
    ParseTree end = name;
    Expr annotation = null;
    Expr defaultValue = null;
    int i = 1;
    while (i < children.size()) {
      if (TreeSource.kind(children.get(i)) == PythonParser.EQUAL) {
        defaultValue = expressions.test(children.get(i + 1));
        i += 2;
      } else if (TreeSource.kind(children.get(i + 1)) == PythonParser.STAR) {
        annotation = expressions.starred(children.get(i + 1), children.get(i + 2));
        end = children.get(i + 2);
        i += 3;
      } else {
        annotation = expressions.test(children.get(i + 1));
        end = children.get(i + 1);
        i += 2;
      }
    }
    return new Arg(tree.name(name), annotation, defaultValue, tree.range(name, end));
  }

  /** Collects parameters and refuses an order that Python does not allow. */
  private static final class Order {
    private List<Arg> posonlyargs = List.of();
    private List<Arg> args = new ArrayList<>();
    private final List<Arg> kwonlyargs = new ArrayList<>();
    private @Nullable Arg vararg;
    private @Nullable Arg kwarg;
    private boolean slash;
    private boolean star;
    private boolean hasDefault;

    void slash() {
      require(!slash && !star && kwarg == null && !args.isEmpty());
      slash = true;
      posonlyargs = args;
      args = new ArrayList<>();
    }

    void star(@Nullable Arg arg) {
      require(!star && kwarg == null);
      star = true;
      vararg = arg;
    }

    void doubleStar(Arg arg) {
      require(kwarg == null);
      kwarg = arg;
    }

    void plain(Arg arg) {
      require(kwarg == null);
      if (star) {
        kwonlyargs.add(arg);
      } else {
        require(arg.defaultValue() != null || !hasDefault);
        hasDefault |= arg.defaultValue() != null;
        args.add(arg);
      }
    }

    Arguments finish() {
      require(!star || vararg != null || !kwonlyargs.isEmpty());
      return new Arguments(
          List.copyOf(posonlyargs), List.copyOf(args), vararg, List.copyOf(kwonlyargs), kwarg);
    }

    private static void require(boolean allowed) {
      if (!allowed) {
        throw new RefusedException();
      }
    }
  }

  /** A rule {@code typeParams}. */
  List<TypeParam> typeParams(ParserRuleContext list) {
    List<TypeParam> result = new ArrayList<>();
    boolean separated = true;
    for (ParseTree child : list.children.subList(1, list.children.size() - 1)) {
      if (child instanceof ParserRuleContext param) {
        separated = false;
        result.add(typeParam(param));
      } else if (separated) {
        throw new RefusedException();
      } else {
        separated = true;
      }
    }
    return List.copyOf(result);
  }

  private TypeParam typeParam(ParserRuleContext context) {
    List<ParseTree> children = context.children;
    TypeParam.Kind kind =
        switch (TreeSource.kind(children.get(0))) {
          case PythonParser.STAR -> TypeParam.Kind.TYPE_VAR_TUPLE;
          case PythonParser.DOUBLESTAR -> TypeParam.Kind.PARAM_SPEC;
          default -> TypeParam.Kind.TYPE_VAR;
        };
    int i = kind == TypeParam.Kind.TYPE_VAR ? 0 : 1;
    String name = tree.name(children.get(i));
    Expr bound = null;
    Expr defaultValue = null;
    for (i++; i < children.size(); i += 2) {
      if (TreeSource.kind(children.get(i)) == PythonParser.COLON) {
        bound = expressions.test(children.get(i + 1));
      } else if (TreeSource.kind(children.get(i + 1)) == PythonParser.STAR) {
        defaultValue = expressions.starred(children.get(i + 1), children.get(i + 2));
        i++;
      } else {
        defaultValue = expressions.test(children.get(i + 1));
      }
    }
    SourceRange range = tree.range(context);
    return new TypeParam(kind, name, bound, defaultValue, range);
  }
}
