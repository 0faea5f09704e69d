// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.math.BigDecimal;
import java.util.List;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Operator;
import org.foretrace.syntax.UnaryOperator;
import org.foretrace.text.FloatText;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The literal keys of a mapping pattern, which must differ as Python's {@code ==} sees them. */
final class PatternKey {
  private PatternKey() {}

  /** What is equal for equal keys; null for a key that is no literal. */
  static @Nullable Object of(Expr key) {
    if (key instanceof Expr.Constant c) {
      Literal value = c.value();
      if (value == Literal.Singleton.TRUE) {
        return List.of(exact(BigDecimal.ONE), exact(BigDecimal.ZERO));
      } else if (value == Literal.Singleton.FALSE) {
        return List.of(exact(BigDecimal.ZERO), exact(BigDecimal.ZERO));
      } else if (!isNumber(value)) {
        return value;
      }
    }
    Number number = number(key);
    return number == null
        ? null
        : List.of(
            number.integer != null ? exact(number.integer) : exact(number.real),
            exact(number.imag));
  }

  static String repr(Expr key) {
    if (key instanceof Expr.Constant c) {
      Literal value = c.value();
      if (value instanceof Literal.Str s) {
        return StrText.repr(s.value());
      } else if (value instanceof Literal.Bytes b) {
        return StrText.repr(bytes(b.value()));
      } else if (value instanceof Literal.Singleton s) {
        return switch (s) {
          case NONE -> "None";
          case TRUE -> "True";
          case FALSE -> "False";
          case ELLIPSIS -> "Ellipsis";
        };
      }
    }
    Number number = number(key);
    if (number == null) {
      return "";
    } else if (number.isComplex) {
      return FloatText.reprComplex(number.real, number.imag);
    }
    return number.integer != null
        ? number.integer.toBigInteger().toString()
        : FloatText.repr(number.real);
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** A number; {@code integer} is null unless it is an int. */
  private record Number(
      @Nullable BigDecimal integer, double real, double imag, boolean isComplex) {}

  private static boolean isNumber(Literal value) {
    return value instanceof Literal.Int
        || value instanceof Literal.Float
        || value instanceof Literal.Imaginary;
  }

  private static @Nullable Number number(Expr e) {
    if (e instanceof Expr.Constant c) {
      if (c.value() instanceof Literal.Int i) {
        return new Number(new BigDecimal(i.value()), i.value().doubleValue(), 0, false);
      } else if (c.value() instanceof Literal.Float f) {
        return new Number(null, f.value(), 0, false);
      } else if (c.value() instanceof Literal.Imaginary m) {
        return new Number(null, 0, m.value(), true);
      }
    } else if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.U_SUB) {
      Number n = number(u.operand());
      return n == null
          ? null
          : new Number(
              n.integer == null ? null : n.integer.negate(), -n.real, -n.imag, n.isComplex);
    } else if (e instanceof Expr.BinOp b) {
      Number left = number(b.left());
      Number right = number(b.right());
      if (left != null && right != null) {
        double imag = b.op() == Operator.SUB ? -right.imag : right.imag;
        return new Number(null, left.real, imag, true);
      }
    }
    return null;
  }

  private static Object exact(double value) {
    return Double.isInfinite(value) ? (Object) value : exact(new BigDecimal(value));
  }

  private static Object exact(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
