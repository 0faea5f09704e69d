// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * An expression, with CPython's ASDL names and fields (Parser/Python.asdl of CPython 3.13).
 * Immutable.
 */
public sealed interface Expr {
  SourceRange range();

  /** {@code a and b and c} is one node of three values. */
  record BoolOp(BoolOperator op, List<Expr> values, SourceRange range) implements Expr {}

  record NamedExpr(Name target, Expr value, SourceRange range) implements Expr {}

  record BinOp(Expr left, Operator op, Expr right, SourceRange range) implements Expr {}

  record UnaryOp(UnaryOperator op, Expr operand, SourceRange range) implements Expr {}

  record Lambda(Arguments args, Expr body, SourceRange range) implements Expr {}

  record IfExp(Expr test, Expr body, Expr orelse, SourceRange range) implements Expr {}

  /** A null key stands for {@code **value}. {@code keys} may hold nulls, so it is not a List.of. */
  record Dict(List<@Nullable Expr> keys, List<Expr> values, SourceRange range) implements Expr {}

  record SetExpr(List<Expr> elts, SourceRange range) implements Expr {}

  record ListComp(Expr elt, List<Comprehension> generators, SourceRange range) implements Expr {}

  record SetComp(Expr elt, List<Comprehension> generators, SourceRange range) implements Expr {}

  record DictComp(Expr key, Expr value, List<Comprehension> generators, SourceRange range)
      implements Expr {}

  record GeneratorExp(Expr elt, List<Comprehension> generators, SourceRange range)
      implements Expr {}

  record Await(Expr value, SourceRange range) implements Expr {}

  record Yield(@Nullable Expr value, SourceRange range) implements Expr {}

  record YieldFrom(Expr value, SourceRange range) implements Expr {}

  /** {@code left ops[0] comparators[0] ops[1] comparators[1] ...}. */
  record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, SourceRange range)
      implements Expr {}

  record Call(Expr func, List<Expr> args, List<Keyword> keywords, SourceRange range)
      implements Expr {}

  /**
   * {@code {value!r:spec}} in an f-string; {@code conversion} is 's', 'r', 'a' or 0. The text of
   * {@code {x=}} is a Constant before it in the JoinedStr, as in CPython (with conversion 'r' where
   * neither conversion nor spec is given).
   */
  record FormattedValue(
      Expr value, char conversion, @Nullable JoinedStr formatSpec, SourceRange range)
      implements Expr {}

  /** An f-string: Constant strings and FormattedValues; adjacent literals are merged. */
  record JoinedStr(List<Expr> values, SourceRange range) implements Expr {}

  /** {@code unicodePrefix} is true for {@code u"..."} (ASDL's kind 'u'). */
  record Constant(Literal value, boolean unicodePrefix, SourceRange range) implements Expr {}

  /** {@code attrRange} is the place of the attribute's name. */
  record Attribute(
      Expr value, String attr, SourceRange attrRange, ExprContext ctx, SourceRange range)
      implements Expr {}

  record Subscript(Expr value, Expr slice, ExprContext ctx, SourceRange range) implements Expr {}

  record Starred(Expr value, ExprContext ctx, SourceRange range) implements Expr {}

  record Name(String id, ExprContext ctx, SourceRange range) implements Expr {}

  record ListExpr(List<Expr> elts, ExprContext ctx, SourceRange range) implements Expr {}

  record TupleExpr(List<Expr> elts, ExprContext ctx, SourceRange range) implements Expr {}

  /** Only inside the slice of a Subscript. */
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, SourceRange range)
      implements Expr {}
}
