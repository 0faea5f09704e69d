// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code case}, with CPython's ASDL names (PEP 634). Immutable. */
public sealed interface Pattern {
  SourceRange range();

  /** Compared with {@code ==}: a number, a string, a dotted name. */
  record MatchValue(Expr value, SourceRange range) implements Pattern {}

  /** Compared with {@code is}: None, True, False. */
  record MatchSingleton(Literal value, SourceRange range) implements Pattern {}

  record MatchSequence(List<Pattern> patterns, SourceRange range) implements Pattern {}

  record MatchMapping(
      List<Expr> keys, List<Pattern> patterns, @Nullable String rest, SourceRange range)
      implements Pattern {}

  record MatchClass(
      Expr cls,
      List<Pattern> patterns,
      List<String> kwdAttrs,
      List<Pattern> kwdPatterns,
      SourceRange range)
      implements Pattern {}

  /** {@code *name}; null for {@code *_}. */
  record MatchStar(@Nullable String name, SourceRange range) implements Pattern {}

  /** {@code pattern as name}; both null for {@code _}; pattern null for a bare capture. */
  record MatchAs(@Nullable Pattern pattern, @Nullable String name, SourceRange range)
      implements Pattern {}

  record MatchOr(List<Pattern> patterns, SourceRange range) implements Pattern {}
}
