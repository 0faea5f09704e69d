// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.ExpressionContext;
import org.foretrace.grammar.PythonParser.OperandContext;
import org.foretrace.source.SourceRange;

/**
 * Builds the tree of one flat expression, {@code operand (operator operand)*}, by precedence
 * climbing. Chains of one operator take no recursion, however long they are.
 */
final class OperatorBuilder {
  /** The level of what a star or two may stand before: tighter than comparisons. */
  static final int BIT_OR = 5;

  static final int LOOSEST = 1;
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARE = 4;
  private static final int BIT_XOR = 6;
  private static final int BIT_AND = 7;
  private static final int SHIFT = 8;
  private static final int SUM = 9;
  private static final int TERM = 10;
  private static final int UNARY = 11;
  private static final int POWER = 12;

  private final ExpressionBuilder expressions;
  private final TreeSource tree;
  private final List<ParseTree> children;

  /** The operand at hand, its place among the children, and how many of its prefixes are taken. */
  private OperandContext operand;

  private int index;
  private int prefix;

  /** Where the last operand that was built ends. */
  private int end;

  OperatorBuilder(ExpressionBuilder expressions, TreeSource tree, ExpressionContext context) {
    this.expressions = expressions;
    this.tree = tree;
    this.children = context.children;
    this.operand = (OperandContext) children.get(0);
  }

  /** The whole expression, which must not have operators looser than {@code level}. */
  Expr build(int level) {
    Expr result = climb(level);
    if (index < children.size()) {
      throw new RefusedException();
    }
    return result;
  }

  private Expr climb(int level) {
    int start = tree.start(operand.children.get(prefix));
    return binaries(prefixed(level), level, start);
  }

  /** The operators behind an operand that bind as tightly as {@code level} or tighter. */
  private Expr binaries(Expr operand, int level, int start) {
    Expr left = operand;
    while (index < children.size()) {
      int operator = TreeSource.kind(children.get(index));
      int precedence = precedence(operator);
      if (precedence < level) {
        break;
      }
      left =
          switch (precedence) {
            case OR, AND -> bool(left, operator, precedence, start);
            case COMPARE -> compare(left, start);
            default -> binary(left, operator, precedence, start);
          };
    }
    return left;
  }

  /** An operand with the prefixes that are left; they may be many, so they take no recursion. */
  private Expr prefixed(int level) {
    int first = prefix;
    List<ParseTree> parts = operand.children;
    while (TreeSource.kind(parts.get(prefix)) == PythonParser.NOT) {
      prefix++;
    }
    int signs = prefix;
    while (isSign(TreeSource.kind(parts.get(prefix)))) {
      prefix++;
    }
    int awaits = prefix;
    require((signs == first || level <= NOT) && (awaits == signs || level <= UNARY));
    Expr result = awaited(parts, awaits);
    if (awaits > signs) {
      result = signed(binaries(result, POWER, tree.start(parts.get(awaits))), parts, signs, awaits);
    }
    if (signs > first) {
      result = binaries(result, COMPARE, tree.start(parts.get(signs)));
      for (int i = signs - 1; i >= first; i--) {
        SourceRange range = new SourceRange(tree.start(parts.get(i)), end);
        result = new Expr.UnaryOp(UnaryOperator.NOT, result, range);
      }
    }
    return result;
  }

  private Expr awaited(List<ParseTree> parts, int at) {
    boolean await = TreeSource.kind(parts.get(at)) == PythonParser.AWAIT;
    Expr value = expressions.primary(operand, await ? at + 1 : at);
    end = tree.end(operand);
    index++;
    return await ? new Expr.Await(value, new SourceRange(tree.start(parts.get(at)), end)) : value;
  }

  private Expr signed(Expr value, List<ParseTree> parts, int from, int to) {
    Expr result = value;
    for (int i = to - 1; i >= from; i--) {
      UnaryOperator op = unary(TreeSource.kind(parts.get(i)));
      result = new Expr.UnaryOp(op, result, new SourceRange(tree.start(parts.get(i)), end));
    }
    return result;
  }

  private static boolean isSign(int kind) {
    return kind == PythonParser.PLUS || kind == PythonParser.MINUS || kind == PythonParser.TILDE;
  }

  /** Goes on to the operand behind an operator of {@code width} tokens. */
  private void nextOperand(int width) {
    index += width;
    operand = (OperandContext) children.get(index);
    prefix = 0;
  }

  private Expr bool(Expr first, int operator, int precedence, int start) {
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (index < children.size() && TreeSource.kind(children.get(index)) == operator) {
      nextOperand(1);
      values.add(climb(precedence + 1));
    }
    BoolOperator op = precedence == OR ? BoolOperator.OR : BoolOperator.AND;
    return new Expr.BoolOp(op, List.copyOf(values), new SourceRange(start, end));
  }

  private Expr compare(Expr left, int start) {
    List<CompareOperator> ops = new ArrayList<>(2);
    List<Expr> comparators = new ArrayList<>(2);
    while (index < children.size() && precedence(TreeSource.kind(children.get(index))) == COMPARE) {
      int kind = TreeSource.kind(children.get(index));
      int second = TreeSource.kind(children.get(index + 1));
      CompareOperator op = comparison(kind, second == PythonParser.NOT);
      ops.add(op);
      nextOperand(op == CompareOperator.IS_NOT || op == CompareOperator.NOT_IN ? 2 : 1);
      comparators.add(climb(BIT_OR));
    }
    return new Expr.Compare(
        left, List.copyOf(ops), List.copyOf(comparators), new SourceRange(start, end));
  }

  private Expr binary(Expr left, int kind, int precedence, int start) {
    nextOperand(1);
    // a power binds less tightly than a sign to its right
    Expr right = climb(precedence == POWER ? UNARY : precedence + 1);
    return new Expr.BinOp(left, operator(kind), right, new SourceRange(start, end));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new RefusedException();
    }
  }

  private static int precedence(int kind) {
    return switch (kind) {
      case PythonParser.OR -> OR;
      case PythonParser.AND -> AND;
      case PythonParser.VBAR -> BIT_OR;
      case PythonParser.CIRCUMFLEX -> BIT_XOR;
      case PythonParser.AMPER -> BIT_AND;
      case PythonParser.LEFTSHIFT, PythonParser.RIGHTSHIFT -> SHIFT;
      case PythonParser.PLUS, PythonParser.MINUS -> SUM;
      case PythonParser.STAR,
          PythonParser.SLASH,
          PythonParser.DOUBLESLASH,
          PythonParser.PERCENT,
          PythonParser.AT ->
          TERM;
      case PythonParser.DOUBLESTAR -> POWER;
      default -> COMPARE;
    };
  }

  private static UnaryOperator unary(int kind) {
    return switch (kind) {
      case PythonParser.PLUS -> UnaryOperator.U_ADD;
      case PythonParser.MINUS -> UnaryOperator.U_SUB;
      default -> UnaryOperator.INVERT;
    };
  }

  private static CompareOperator comparison(int kind, boolean not) {
    return switch (kind) {
      case PythonParser.LESS -> CompareOperator.LT;
      case PythonParser.GREATER -> CompareOperator.GT;
      case PythonParser.EQEQUAL -> CompareOperator.EQ;
      case PythonParser.GREATEREQUAL -> CompareOperator.GT_E;
      case PythonParser.LESSEQUAL -> CompareOperator.LT_E;
      case PythonParser.NOTEQUAL -> CompareOperator.NOT_EQ;
      case PythonParser.IN -> CompareOperator.IN;
      case PythonParser.NOT -> CompareOperator.NOT_IN;
      case PythonParser.IS -> not ? CompareOperator.IS_NOT : CompareOperator.IS;
      default -> throw new IllegalStateException("not a comparison: " + kind);
    };
  }

  private static Operator operator(int kind) {
    return switch (kind) {
      case PythonParser.PLUS -> Operator.ADD;
      case PythonParser.MINUS -> Operator.SUB;
      case PythonParser.STAR -> Operator.MULT;
      case PythonParser.AT -> Operator.MAT_MULT;
      case PythonParser.SLASH -> Operator.DIV;
      case PythonParser.PERCENT -> Operator.MOD;
      case PythonParser.DOUBLESTAR -> Operator.POW;
      case PythonParser.LEFTSHIFT -> Operator.L_SHIFT;
      case PythonParser.RIGHTSHIFT -> Operator.R_SHIFT;
      case PythonParser.VBAR -> Operator.BIT_OR;
      case PythonParser.CIRCUMFLEX -> Operator.BIT_XOR;
      case PythonParser.AMPER -> Operator.BIT_AND;
      case PythonParser.DOUBLESLASH -> Operator.FLOOR_DIV;
      default -> throw new IllegalStateException("not an operator: " + kind);
    };
  }
}
