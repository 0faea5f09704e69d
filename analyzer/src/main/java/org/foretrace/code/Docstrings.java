// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.List;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * The docstring of a body, without the indentation that its lines share (as since CPython 3.13).
 */
final class Docstrings {
  private Docstrings() {}

  static @Nullable String of(List<Stmt> body) {
    if (!body.isEmpty()
        && body.get(0) instanceof Stmt.ExprStmt s
        && s.value() instanceof Expr.Constant c
        && c.value() instanceof Literal.Str text) {
      return clean(text.value());
    }
    return null;
  }

  static String clean(String text) {
    String[] lines = expandTabs(text).split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indent(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    if (margin == Integer.MAX_VALUE) {
      margin = 0;
    }
    StringBuilder out = new StringBuilder(lines[0].substring(indent(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      out.append('\n').append(lines[i].substring(Math.min(margin, indent(lines[i]))));
    }
    return out.toString();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static String expandTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int n = 8 - column % 8;
        out.append(" ".repeat(n));
        column += n;
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return out.toString();
  }
}
