// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

/** What construct opens a scope. */
public enum ScopeKind {
  MODULE,
  /** {@code def} and {@code async def}. */
  FUNCTION,
  LAMBDA,
  CLASS,
  /** List, set and dict comprehensions and generator expressions. */
  COMPREHENSION,
  /** The type parameters of a generic function, class or alias (PEP 695). */
  TYPE_PARAMS,
  /** The bound, constraints or default of one type parameter. */
  TYPE_VARIABLE,
  /** The value of a {@code type} statement. */
  TYPE_ALIAS,
  /** An annotation under {@code from __future__ import annotations}: never run. */
  ANNOTATION;

  /** Whether names are resolved as in a function: all but modules, classes and annotations. */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS && this != ANNOTATION;
  }
}
