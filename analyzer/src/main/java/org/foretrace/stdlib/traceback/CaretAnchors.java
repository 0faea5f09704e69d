// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.List;
import java.util.function.IntPredicate;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.Stmt;
import org.foretrace.text.CharClass;
import org.jspecify.annotations.Nullable;

/**
 * The part of an expression that carets point at, while tildes mark the rest: an operator, or the
 * brackets of a call or subscript. Both ends as line and UTF-16 column in the expression.
 */
record CaretAnchors(int leftLine, int leftColumn, int rightLine, int rightColumn) {
  private static final String OPEN = "(\n";

  /** The anchors of the source text of one instruction; null where it has none. */
  static @Nullable CaretAnchors of(String segment) {
    Stmt statement = onlyStatement(OPEN + segment + "\n)");
    if (!(statement instanceof Stmt.ExprStmt)) {
      return null;
    }
    Expr expr = ((Stmt.ExprStmt) statement).value();
    int end = expr.range().end() - OPEN.length();
    Search search = new Search(segment);
    if (expr instanceof Expr.BinOp) {
      return search.operator((Expr.BinOp) expr);
    }
    if (expr instanceof Expr.Subscript) {
      return search.brackets(((Expr.Subscript) expr).value(), end, '[');
    }
    if (expr instanceof Expr.Call) {
      return search.brackets(((Expr.Call) expr).func(), end, '(');
    }
    return null;
  }

  private static @Nullable Stmt onlyStatement(String text) {
    Module module = parse(text);
    List<Stmt> body = module == null ? List.of() : module.body();
    return body.size() == 1 ? body.get(0) : null;
  }

  static @Nullable Module parse(String text) {
    ParseResult result = Parser.parse(new SourceFile("<unknown>", text));
    return result.module();
  }

  /** Walks over the characters of a segment; line ends are never stopped at. */
  private static final class Search {
    private final String segment;

    Search(String segment) {
      this.segment = segment;
    }

    CaretAnchors operator(Expr.BinOp expr) {
      int at =
          until(
              valid(expr.left().range().end() - OPEN.length()),
              c -> !CharClass.isSpace(c) && c != ')');
      int right = expr.right().range().start() - OPEN.length();
      int next = at + 1;
      if (next < segment.length() && segment.charAt(next) != '\n' && next < right) {
        char c = segment.charAt(next);
        if (!CharClass.isSpace(c) && c != '\\' && c != '#') {
          next++;
        }
      }
      int line = lineOf(at);
      return new CaretAnchors(line, columnOf(at), line, columnOf(at) + next - at);
    }

    CaretAnchors brackets(Expr before, int end, char open) {
      int at = until(valid(before.range().end() - OPEN.length()), c -> c == open);
      return new CaretAnchors(lineOf(at), columnOf(at), lineOf(end), columnOf(end));
    }

    private int valid(int from) {
      int at = from;
      while (segment.charAt(at) == '\n') {
        at++;
      }
      return at;
    }

    private int until(int from, IntPredicate stop) {
      int at = from;
      while (true) {
        char c = segment.charAt(at);
        if (c == '\\' || c == '#') {
          at = valid(segment.indexOf('\n', at));
        } else if (stop.test(c)) {
          return at;
        } else {
          at = valid(at + 1);
        }
      }
    }

    private int lineOf(int at) {
      return (int) segment.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private int columnOf(int at) {
      return at - (segment.lastIndexOf('\n', at - 1) + 1);
    }
  }
}
