// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Stmt;

/**
 * Where a method was missing: our instruction for {@code obj.method(...)} covers the call,
 * CPython's only what is before the parenthesis.
 */
final class MethodPlace {
  private static final String OPEN = "(\n";

  private MethodPlace() {}

  static TracebackEntry narrowed(TracebackEntry entry, String name) {
    SourceFile source = entry.source();
    boolean known =
        source != null
            && entry.column() > 0
            && entry.endColumn() > 0
            && entry.line() > 0
            && entry.endLine() <= source.lineCount();
    if (source == null || !known) {
      return entry;
    }
    int start = offset(source, entry.line(), entry.column());
    int end = offset(source, entry.endLine(), entry.endColumn());
    if (end <= start) {
      return entry;
    }
    Module module = CaretAnchors.parse(OPEN + source.text().substring(start, end) + "\n)");
    if (module == null
        || module.body().size() != 1
        || !(module.body().get(0) instanceof Stmt.ExprStmt)) {
      return entry;
    }
    Expr expr = ((Stmt.ExprStmt) module.body().get(0)).value();
    if (!(expr instanceof Expr.Call) || !isNamed(((Expr.Call) expr).func(), name)) {
      return entry;
    }
    int narrow = start + ((Expr.Call) expr).func().range().end() - OPEN.length();
    return new TracebackEntry(
        entry.file(),
        entry.line(),
        source.line(narrow),
        entry.column(),
        source.column(narrow),
        entry.function(),
        source);
  }

  // Of a chain over several lines the place begins at the name itself.
  private static boolean isNamed(Expr function, String name) {
    if (function instanceof Expr.Attribute) {
      return ((Expr.Attribute) function).attr().equals(name);
    }
    return function instanceof Expr.Name && ((Expr.Name) function).id().equals(name);
  }

  private static int offset(SourceFile source, int line, int column) {
    int start = source.lineStart(line);
    return Math.min(
        source.text().length(), source.text().offsetByCodePoints(start, Math.max(0, column - 1)));
  }
}
