// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A type parameter (PEP 695, PEP 696): {@code T: bound = default}, {@code *Ts = default}, {@code
 * **P = default}.
 */
public record TypeParam(
    Kind kind, String name, @Nullable Expr bound, @Nullable Expr defaultValue, SourceRange range) {
  /** ASDL TypeVar, TypeVarTuple, ParamSpec. */
  public enum Kind {
    TYPE_VAR,
    TYPE_VAR_TUPLE,
    PARAM_SPEC
  }
}
