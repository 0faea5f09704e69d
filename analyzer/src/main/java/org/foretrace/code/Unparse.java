// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import org.foretrace.syntax.Expr;

/** The text of an expression, as {@code from __future__ import annotations} keeps it. */
final class Unparse {
  private Unparse() {}

  static String expression(Expr e) {
    if (e instanceof Expr.Name n) {
      return n.id();
    }
    return "?";
  }
}
