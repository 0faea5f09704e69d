// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns expressions that were read into targets that are bound or deleted; refuses what cannot be.
 */
final class Targets {
  private Targets() {}

  /** A target of an assignment, a for loop or a with item. */
  static Expr store(Expr e) {
    if (e instanceof Expr.Starred s) {
      return new Expr.Starred(store(s.value()), ExprContext.STORE, s.range());
    }
    return convert(e, ExprContext.STORE);
  }

  /** A target of a del statement. */
  static Expr delete(Expr e) {
    return convert(e, ExprContext.DEL);
  }

  /** A target of an augmented or annotated assignment: a name, an attribute or a subscript. */
  static Expr single(Expr e) {
    if (e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript) {
      return convert(e, ExprContext.STORE);
    }
    throw new RefusedException();
  }

  private static Expr convert(Expr e, ExprContext ctx) {
    if (e instanceof Expr.Name n) {
      return new Expr.Name(n.id(), ctx, n.range());
    }
    if (e instanceof Expr.Attribute a) {
      return new Expr.Attribute(a.value(), a.attr(), a.attrRange(), ctx, a.range());
    }
    if (e instanceof Expr.Subscript s) {
      return new Expr.Subscript(s.value(), s.slice(), ctx, s.range());
    }
    if (e instanceof Expr.TupleExpr t) {
      return new Expr.TupleExpr(all(t.elts(), ctx), ctx, t.range());
    }
    if (e instanceof Expr.ListExpr l) {
      return new Expr.ListExpr(all(l.elts(), ctx), ctx, l.range());
    }
    throw new RefusedException();
  }

  private static List<Expr> all(List<Expr> elements, ExprContext ctx) {
    List<Expr> result = new ArrayList<>(elements.size());
    for (Expr e : elements) {
      result.add(ctx == ExprContext.STORE ? store(e) : delete(e));
    }
    return List.copyOf(result);
  }
}
