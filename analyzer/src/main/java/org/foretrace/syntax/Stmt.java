// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A statement, with CPython's ASDL names and fields (Parser/Python.asdl of CPython 3.13).
 * Immutable.
 */
public sealed interface Stmt {
  SourceRange range();

  /**
   * {@code def name[type_params](args) -> returns: body}; {@code nameRange} is the place of the
   * name.
   */
  record FunctionDef(
      String name,
      SourceRange nameRange,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      @Nullable Expr returns,
      List<TypeParam> typeParams,
      boolean isAsync,
      SourceRange range)
      implements Stmt {}

  /** {@code class name[type_params](bases, keywords): body}. */
  record ClassDef(
      String name,
      SourceRange nameRange,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      List<TypeParam> typeParams,
      SourceRange range)
      implements Stmt {}

  record Return(@Nullable Expr value, SourceRange range) implements Stmt {}

  record Delete(List<Expr> targets, SourceRange range) implements Stmt {}

  /** {@code a = b = value}: targets from left to right. */
  record Assign(List<Expr> targets, Expr value, SourceRange range) implements Stmt {}

  record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, SourceRange range)
      implements Stmt {}

  record AugAssign(Expr target, Operator op, Expr value, SourceRange range) implements Stmt {}

  /** {@code simple} is true for a bare, unparenthesised name, as in CPython. */
  record AnnAssign(
      Expr target, Expr annotation, @Nullable Expr value, boolean simple, SourceRange range)
      implements Stmt {}

  record For(
      Expr target,
      Expr iter,
      List<Stmt> body,
      List<Stmt> orelse,
      boolean isAsync,
      SourceRange range)
      implements Stmt {}

  record While(Expr test, List<Stmt> body, List<Stmt> orelse, SourceRange range) implements Stmt {}

  /** {@code elif} is an {@code If} alone in {@code orelse}. */
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, SourceRange range) implements Stmt {}

  record With(List<WithItem> items, List<Stmt> body, boolean isAsync, SourceRange range)
      implements Stmt {}

  record Match(Expr subject, List<MatchCase> cases, SourceRange range) implements Stmt {}

  record Raise(@Nullable Expr exc, @Nullable Expr cause, SourceRange range) implements Stmt {}

  /** {@code try}; {@code isStar} for {@code except*}. */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      boolean isStar,
      SourceRange range)
      implements Stmt {}

  record Assert(Expr test, @Nullable Expr msg, SourceRange range) implements Stmt {}

  record Import(List<Alias> names, SourceRange range) implements Stmt {}

  /** {@code from ..module import names}; {@code level} counts the leading dots. */
  record ImportFrom(@Nullable String module, List<Alias> names, int level, SourceRange range)
      implements Stmt {}

  record Global(List<String> names, SourceRange range) implements Stmt {}

  record Nonlocal(List<String> names, SourceRange range) implements Stmt {}

  /** ASDL's {@code Expr} statement: an expression whose value is dropped. */
  record ExprStmt(Expr value, SourceRange range) implements Stmt {}

  record Pass(SourceRange range) implements Stmt {}

  record Break(SourceRange range) implements Stmt {}

  record Continue(SourceRange range) implements Stmt {}
}
