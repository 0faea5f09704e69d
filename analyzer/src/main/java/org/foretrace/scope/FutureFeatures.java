// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.syntax.Alias;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * The {@code from __future__} imports at the start of a module: {@code lastImport} is the last
 * statement of them, null if there is none.
 */
record FutureFeatures(boolean annotations, Stmt.@Nullable ImportFrom lastImport) {
  private static final List<String> KNOWN =
      List.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  static FutureFeatures of(Module module) {
    boolean annotations = false;
    Stmt.ImportFrom last = null;
    List<Stmt> body = module.body();
    for (int i = startsWithDocstring(body) ? 1 : 0; i < body.size(); i++) {
      if (!isFutureImport(body.get(i))) {
        break;
      }
      last = (Stmt.ImportFrom) body.get(i);
      for (Alias alias : last.names()) {
        check(alias.name(), last);
        annotations |= alias.name().equals("annotations");
      }
    }
    return new FutureFeatures(annotations, last);
  }

  static boolean isFutureImport(Stmt stmt) {
    return stmt instanceof Stmt.ImportFrom s && s.level() == 0 && "__future__".equals(s.module());
  }

  private static boolean startsWithDocstring(List<Stmt> body) {
    return !body.isEmpty()
        && body.get(0) instanceof Stmt.ExprStmt s
        && s.value() instanceof Expr.Constant c
        && c.value() instanceof Literal.Str;
  }

  private static void check(String feature, Stmt.ImportFrom s) {
    if (!KNOWN.contains(feature)) {
      String message =
          feature.equals("braces")
              ? "not a chance"
              : "future feature " + feature + " is not defined";
      throw new InvalidProgram(message, s.range(), InvalidProgram.Place.START);
    }
  }
}
