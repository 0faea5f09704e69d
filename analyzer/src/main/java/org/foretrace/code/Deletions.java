// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.List;
import org.foretrace.syntax.ExceptHandler;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.MatchCase;
import org.foretrace.syntax.Stmt;

/** Finds the variables that a function deletes: these may be unbound after they were bound. */
final class Deletions {
  private Deletions() {}

  static void find(List<Stmt> body, Unit unit) {
    for (Stmt s : body) {
      if (s instanceof Stmt.Delete d) {
        d.targets().forEach(t -> target(t, unit));
      } else if (s instanceof Stmt.If i) {
        find(i.body(), unit);
        find(i.orelse(), unit);
      } else if (s instanceof Stmt.For f) {
        find(f.body(), unit);
        find(f.orelse(), unit);
      } else if (s instanceof Stmt.While w) {
        find(w.body(), unit);
        find(w.orelse(), unit);
      } else if (s instanceof Stmt.With w) {
        find(w.body(), unit);
      } else if (s instanceof Stmt.Match m) {
        for (MatchCase c : m.cases()) {
          find(c.body(), unit);
        }
      } else if (s instanceof Stmt.Try t) {
        find(t.body(), unit);
        for (ExceptHandler h : t.handlers()) {
          String name = h.name();
          if (name != null) {
            mark(name, unit);
          }
          find(h.body(), unit);
        }
        find(t.orelse(), unit);
        find(t.finalbody(), unit);
      }
    }
  }

  private static void target(Expr e, Unit unit) {
    if (e instanceof Expr.Name n) {
      mark(n.id(), unit);
    } else if (e instanceof Expr.TupleExpr t) {
      t.elts().forEach(x -> target(x, unit));
    } else if (e instanceof Expr.ListExpr l) {
      l.elts().forEach(x -> target(x, unit));
    }
  }

  private static void mark(String id, Unit unit) {
    Unit.Variable v = unit.variable(id);
    if (v.place() == Unit.Place.REGISTER) {
      unit.bound.neverKnown(v.register());
    }
  }
}
