// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.List;
import org.foretrace.syntax.Stmt;

/**
 * Whether a module or class has annotated assignments, so that it needs {@code __annotations__}.
 */
final class Annotated {
  private Annotated() {}

  static boolean any(List<Stmt> body) {
    return body.stream().anyMatch(Annotated::has);
  }

  private static boolean has(Stmt s) {
    if (s instanceof Stmt.AnnAssign) {
      return true;
    }
    if (s instanceof Stmt.If i) {
      return any(i.body()) || any(i.orelse());
    }
    if (s instanceof Stmt.For f) {
      return any(f.body()) || any(f.orelse());
    }
    if (s instanceof Stmt.While w) {
      return any(w.body()) || any(w.orelse());
    }
    if (s instanceof Stmt.With w) {
      return any(w.body());
    }
    if (s instanceof Stmt.Match m) {
      return m.cases().stream().anyMatch(c -> any(c.body()));
    }
    if (s instanceof Stmt.Try t) {
      return any(t.body())
          || any(t.orelse())
          || any(t.finalbody())
          || t.handlers().stream().anyMatch(h -> any(h.body()));
    }
    return false;
  }
}
