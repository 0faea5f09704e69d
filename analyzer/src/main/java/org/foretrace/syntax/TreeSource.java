// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.ExpressionContext;
import org.foretrace.grammar.PythonParser.OperandContext;
import org.foretrace.grammar.PythonParser.TestContext;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** What the parts of the tree builder share: tokens, names, and looking at ANTLR's tree. */
final class TreeSource {
  final Tokens tokens;
  private final NameTable names;

  TreeSource(Tokens tokens) {
    this.tokens = tokens;
    this.names = new NameTable(tokens.source().text());
  }

  /** The token kind of a child, or -2 if the child is a rule. */
  static int kind(ParseTree child) {
    return child instanceof ArrayToken t ? t.kind : -2;
  }

  /** The index of a child's first token. */
  static int first(ParseTree child) {
    return child instanceof ArrayToken t
        ? t.index
        : ((ArrayToken) ((ParserRuleContext) child).start).index;
  }

  /** The index of a child's last token. */
  static int last(ParseTree child) {
    return child instanceof ArrayToken t
        ? t.index
        : ((ArrayToken) ((ParserRuleContext) child).stop).index;
  }

  int start(ParseTree child) {
    return tokens.start(first(child));
  }

  int end(ParseTree child) {
    return tokens.end(last(child));
  }

  SourceRange range(ParseTree child) {
    return new SourceRange(start(child), end(child));
  }

  SourceRange range(ParseTree from, ParseTree to) {
    return new SourceRange(start(from), end(to));
  }

  /** The range of a compound statement, which ends where its last statement's text ends. */
  SourceRange statementRange(int firstToken, ParserRuleContext context) {
    int last = tokens.lastTextual(context.stop.getTokenIndex());
    return new SourceRange(tokens.start(firstToken), tokens.end(last));
  }

  String name(ParseTree nameToken) {
    return name(first(nameToken));
  }

  String name(int token) {
    return names.get(tokens.start(token), tokens.end(token));
  }

  String text(ParseTree token) {
    return tokens.text(first(token));
  }

  /**
   * The items of a list that allows a comma behind the last one, but not two in a row, which the
   * grammar accepts.
   */
  static <T> List<T> items(ParserRuleContext list, Function<ParseTree, T> build) {
    List<ParseTree> children = list.children;
    int n = children.size();
    List<T> result = new ArrayList<>(n / 2 + 1);
    boolean separated = true;
    for (int i = 0; i < n; i++) {
      ParseTree child = children.get(i);
      if (kind(child) == PythonParser.COMMA) {
        if (separated) {
          throw new RefusedException();
        }
        separated = true;
      } else {
        separated = false;
        result.add(build.apply(child));
      }
    }
    return result;
  }

  /** Whether a list has a comma, so that it is a tuple even with one item. */
  static boolean hasComma(ParserRuleContext list) {
    return list.children.size() > 1;
  }

  /** The single operand that a test consists of, or null. */
  static @Nullable OperandContext onlyOperand(ParseTree test) {
    if (test instanceof TestContext t
        && t.children.size() == 1
        && t.children.get(0) instanceof ExpressionContext e
        && e.children.size() == 1) {
      return (OperandContext) e.children.get(0);
    }
    return null;
  }

  /** The token of the bare name that a test consists of; anything else is refused. */
  static int bareName(ParseTree test) {
    OperandContext operand = onlyOperand(test);
    if (operand != null
        && operand.children.size() == 1
        && kind(operand.children.get(0)) == PythonParser.NAME) {
      return first(operand.children.get(0));
    }
    throw new RefusedException();
  }
}
