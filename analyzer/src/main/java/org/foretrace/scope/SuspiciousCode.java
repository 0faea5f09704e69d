// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** What CPython's compiler warns of, although it compiles. */
final class SuspiciousCode {
  private static final String MISSED_COMMA = "; perhaps you missed a comma?";

  /** Singletons are compared with {@code is} rightly. */
  private static final List<String> SINGLETONS = List.of("NoneType", "bool", "ellipsis");

  private static final List<String> NOT_CALLABLE =
      List.of("tuple", "list", "dict", "set", "generator");

  private static final List<String> NOT_SUBSCRIPTABLE =
      List.of("NoneType", "ellipsis", "int", "bool", "float", "complex");

  private static final List<String> SEQUENCES = List.of("tuple", "list", "str", "bytes");

  private final List<SyntaxWarning> warnings;

  SuspiciousCode(List<SyntaxWarning> warnings) {
    this.warnings = warnings;
  }

  private void warn(String message, SourceRange range) {
    warnings.add(new SyntaxWarning(message, range));
  }

  /** {@code left is [not] right} where one is a literal; returns whether it warned. */
  boolean checkIdentity(Expr.Compare e, Expr left, boolean not, Expr right) {
    String type = comparedLiteral(left);
    if (type == null) {
      type = comparedLiteral(right);
    }
    if (type == null) {
      return false;
    }
    warn(
        not
            ? "\"is not\" with '" + type + "' literal. Did you mean \"!=\"?"
            : "\"is\" with '" + type + "' literal. Did you mean \"==\"?",
        e.range());
    return true;
  }

  private static @Nullable String comparedLiteral(Expr e) {
    String type = ConstantTypes.constantType(e);
    return type == null || SINGLETONS.contains(type) ? null : type;
  }

  /** {@code assert (test, message)} is always true. */
  void checkAssert(Stmt.Assert s) {
    if (s.test() instanceof Expr.TupleExpr tuple && !tuple.elts().isEmpty()) {
      warn("assertion is always true, perhaps remove parentheses?", s.range());
    }
  }

  /** A call of a literal. */
  void checkCall(Expr.Call call) {
    Expr func = call.func();
    String type = ConstantTypes.typeOf(func);
    if (type == null) {
      return;
    }
    if (NOT_CALLABLE.contains(type)
        || ConstantTypes.constantType(func) != null
        || type.equals("str")) {
      warn("'" + type + "' object is not callable" + MISSED_COMMA, func.range());
    }
  }

  /** An item of what has none, or one by a key that is no integer. */
  void checkSubscript(Expr.Subscript e) {
    Expr value = e.value();
    String type = ConstantTypes.typeOf(value);
    if (type == null) {
      return;
    }
    if (NOT_SUBSCRIPTABLE.contains(type)
        || type.equals("set")
        || type.equals("generator")
        || type.equals("function")) {
      warn("'" + type + "' object is not subscriptable" + MISSED_COMMA, value.range());
    }
    String index = ConstantTypes.typeOf(e.slice());
    if (index != null
        && !index.equals("int")
        && !index.equals("bool")
        && SEQUENCES.contains(type)) {
      warn(
          type + " indices must be integers or slices, not " + index + MISSED_COMMA, value.range());
    }
  }
}
