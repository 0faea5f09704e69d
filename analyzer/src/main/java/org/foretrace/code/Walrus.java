// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.syntax.Comprehension;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Keyword;
import org.jspecify.annotations.Nullable;

/** Finds out whether evaluating an expression may rebind a local variable by {@code :=}. */
final class Walrus {
  private Walrus() {}

  static boolean binds(@Nullable Expr e, String id) {
    if (e == null || e instanceof Expr.Name || e instanceof Expr.Constant) {
      return false;
    }
    if (e instanceof Expr.NamedExpr n && n.target().id().equals(id)) {
      return true;
    }
    for (Expr child : children(e)) {
      if (binds(child, id)) {
        return true;
      }
    }
    return false;
  }

  private static List<Expr> children(Expr e) {
    List<Expr> all = new ArrayList<>();
    if (e instanceof Expr.BoolOp b) {
      all.addAll(b.values());
    } else if (e instanceof Expr.NamedExpr n) {
      all.add(n.value());
    } else if (e instanceof Expr.BinOp b) {
      all.add(b.left());
      all.add(b.right());
    } else if (e instanceof Expr.UnaryOp u) {
      all.add(u.operand());
    } else if (e instanceof Expr.IfExp i) {
      all.add(i.test());
      all.add(i.body());
      all.add(i.orelse());
    } else if (e instanceof Expr.Dict d) {
      d.keys().forEach(k -> add(all, k));
      all.addAll(d.values());
    } else if (e instanceof Expr.Compare c) {
      all.add(c.left());
      all.addAll(c.comparators());
    } else if (e instanceof Expr.Call c) {
      all.add(c.func());
      all.addAll(c.args());
      for (Keyword k : c.keywords()) {
        all.add(k.value());
      }
    } else {
      others(e, all);
    }
    return all;
  }

  private static void others(Expr e, List<Expr> all) {
    if (e instanceof Expr.SetExpr s) {
      all.addAll(s.elts());
    } else if (e instanceof Expr.ListExpr s) {
      all.addAll(s.elts());
    } else if (e instanceof Expr.TupleExpr s) {
      all.addAll(s.elts());
    } else if (e instanceof Expr.Await a) {
      all.add(a.value());
    } else if (e instanceof Expr.Yield y) {
      add(all, y.value());
    } else if (e instanceof Expr.YieldFrom y) {
      all.add(y.value());
    } else if (e instanceof Expr.FormattedValue f) {
      all.add(f.value());
      add(all, f.formatSpec());
    } else if (e instanceof Expr.JoinedStr j) {
      all.addAll(j.values());
    } else if (e instanceof Expr.Attribute a) {
      all.add(a.value());
    } else if (e instanceof Expr.Subscript s) {
      all.add(s.value());
      all.add(s.slice());
    } else if (e instanceof Expr.Starred s) {
      all.add(s.value());
    } else if (e instanceof Expr.Slice s) {
      add(all, s.lower());
      add(all, s.upper());
      add(all, s.step());
    } else {
      comprehension(e, all);
    }
  }

  private static void comprehension(Expr e, List<Expr> all) {
    List<Comprehension> generators;
    if (e instanceof Expr.ListComp c) {
      all.add(c.elt());
      generators = c.generators();
    } else if (e instanceof Expr.SetComp c) {
      all.add(c.elt());
      generators = c.generators();
    } else if (e instanceof Expr.DictComp c) {
      all.add(c.key());
      all.add(c.value());
      generators = c.generators();
    } else {
      return; // a lambda or generator expression runs in another frame
    }
    for (Comprehension g : generators) {
      all.add(g.iter());
      all.addAll(g.ifs());
    }
  }

  private static void add(List<Expr> all, @Nullable Expr e) {
    if (e != null) {
      all.add(e);
    }
  }
}
