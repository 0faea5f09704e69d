// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.ExprContext;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Operator;
import org.foretrace.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The type of an expression that can be told from its form, as CPython tells it after folding
 * constants.
 */
final class ConstantTypes {
  private static final List<String> NUMBERS = List.of("bool", "int", "float", "complex");

  private ConstantTypes() {}

  /**
   * The type's name for literals, displays, comprehensions, lambdas and f-strings; null for all
   * else.
   */
  static @Nullable String typeOf(Expr e) {
    if (e instanceof Expr.TupleExpr) {
      return "tuple";
    } else if (e instanceof Expr.ListExpr || e instanceof Expr.ListComp) {
      return "list";
    } else if (e instanceof Expr.Dict || e instanceof Expr.DictComp) {
      return "dict";
    } else if (e instanceof Expr.SetExpr || e instanceof Expr.SetComp) {
      return "set";
    } else if (e instanceof Expr.GeneratorExp) {
      return "generator";
    } else if (e instanceof Expr.Lambda) {
      return "function";
    } else if (e instanceof Expr.JoinedStr || e instanceof Expr.FormattedValue) {
      return "str";
    }
    return constantType(e);
  }

  /** The type's name of what folds to a constant; null for all else. */
  static @Nullable String constantType(Expr e) {
    if (e instanceof Expr.Constant c) {
      return literalType(c.value());
    } else if (e instanceof Expr.TupleExpr t && t.ctx() == ExprContext.LOAD) {
      for (Expr elt : t.elts()) {
        if (constantType(elt) == null) {
          return null;
        }
      }
      return "tuple";
    } else if (e instanceof Expr.UnaryOp u) {
      return unaryType(u);
    } else if (e instanceof Expr.BinOp b) {
      return binaryType(b);
    } else if (e instanceof Expr.Name n && n.id().equals("__debug__")) {
      return "bool";
    } else if (e instanceof Expr.Subscript s && s.ctx() == ExprContext.LOAD) {
      return itemType(s);
    }
    return null;
  }

  private static String literalType(Literal value) {
    if (value instanceof Literal.Int) {
      return "int";
    } else if (value instanceof Literal.Float) {
      return "float";
    } else if (value instanceof Literal.Imaginary) {
      return "complex";
    } else if (value instanceof Literal.Str) {
      return "str";
    } else if (value instanceof Literal.Bytes) {
      return "bytes";
    }
    return switch ((Literal.Singleton) value) {
      case NONE -> "NoneType";
      case TRUE, FALSE -> "bool";
      case ELLIPSIS -> "ellipsis";
    };
  }

  private static @Nullable String unaryType(Expr.UnaryOp e) {
    String type = constantType(e.operand());
    if (type == null) {
      return null;
    }
    if (e.op() == UnaryOperator.NOT) {
      return "bool";
    }
    if (e.op() == UnaryOperator.INVERT) {
      return isInt(type) ? "int" : null;
    }
    return isInt(type) ? "int" : NUMBERS.contains(type) ? type : null;
  }

  private static boolean isInt(String type) {
    return type.equals("int") || type.equals("bool");
  }

  /** Looks at types only, but for a zero on the right of a division, which does not fold. */
  private static @Nullable String binaryType(Expr.BinOp e) {
    String left = constantType(e.left());
    String right = left == null ? null : constantType(e.right());
    if (left == null || right == null) {
      return null;
    }
    if (NUMBERS.contains(left) && NUMBERS.contains(right)) {
      return numberType(e, left, right);
    }
    boolean sequence = left.equals("str") || left.equals("bytes") || left.equals("tuple");
    if (e.op() == Operator.ADD && sequence) {
      return left.equals(right) ? left : null;
    }
    if (e.op() == Operator.MULT) {
      return sequence && isInt(right) ? left : isInt(left) ? sequenceOrNull(right) : null;
    }
    return null;
  }

  private static @Nullable String sequenceOrNull(String type) {
    return type.equals("str") || type.equals("bytes") || type.equals("tuple") ? type : null;
  }

  private static @Nullable String numberType(Expr.BinOp e, String left, String right) {
    boolean ints = isInt(left) && isInt(right);
    int rank = Math.max(NUMBERS.indexOf(left), NUMBERS.indexOf(right));
    return switch (e.op()) {
      case ADD, SUB, MULT -> ints ? "int" : NUMBERS.get(rank);
      case DIV -> isZero(e.right()) ? null : ints ? "float" : NUMBERS.get(rank);
      case FLOOR_DIV, MOD ->
          isZero(e.right()) || rank == 3 ? null : ints ? "int" : NUMBERS.get(rank);
      case POW -> ints ? (isNegative(e.right()) ? "float" : "int") : NUMBERS.get(rank);
      case L_SHIFT, R_SHIFT -> ints && !isNegative(e.right()) ? "int" : null;
      case BIT_OR, BIT_XOR, BIT_AND ->
          !ints ? null : left.equals("bool") && right.equals("bool") ? "bool" : "int";
      case MAT_MULT -> null;
    };
  }

  private static boolean isZero(Expr e) {
    if (e instanceof Expr.UnaryOp u) {
      return isZero(u.operand());
    }
    return e instanceof Expr.Constant c
        && (c.value() instanceof Literal.Int i && i.value().signum() == 0
            || c.value() instanceof Literal.Float f && f.value() == 0
            || c.value() instanceof Literal.Imaginary m && m.value() == 0
            || c.value() == Literal.Singleton.FALSE);
  }

  private static boolean isNegative(Expr e) {
    return e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.U_SUB && !isZero(u.operand());
  }

  /** An item of a constant string, bytes or tuple, by a plain index. */
  private static @Nullable String itemType(Expr.Subscript e) {
    String type = constantType(e.value());
    if (type == null
        || !(e.slice() instanceof Expr.Constant c)
        || !(c.value() instanceof Literal.Int index)) {
      return null;
    }
    if (e.value() instanceof Expr.TupleExpr tuple) {
      boolean inside =
          index.value().bitLength() < 31 && index.value().intValue() < tuple.elts().size();
      return inside ? constantType(tuple.elts().get(index.value().intValue())) : null;
    }
    if (e.value() instanceof Expr.Constant value && index.value().bitLength() < 31) {
      int i = index.value().intValue();
      if (value.value() instanceof Literal.Str s) {
        return i < s.value().codePointCount(0, s.value().length()) ? "str" : null;
      }
      if (value.value() instanceof Literal.Bytes b) {
        return i < b.value().length() ? "int" : null;
      }
    }
    return null;
  }
}
