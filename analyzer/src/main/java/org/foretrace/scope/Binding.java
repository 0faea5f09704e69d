// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

/** Where a name lives, as seen from one scope. */
public enum Binding {
  /** Bound in this scope: a local of a function, a name of the namespace of a module or class. */
  LOCAL,
  /** Bound in this scope and captured by a scope inside it. */
  CELL,
  /** Bound in a function outside this scope. */
  FREE,
  /** Declared {@code global}. */
  GLOBAL_EXPLICIT,
  /** Bound in no function around: a global or a builtin. */
  GLOBAL_IMPLICIT
}
