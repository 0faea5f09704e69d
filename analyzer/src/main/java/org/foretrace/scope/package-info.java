// SPDX-License-Identifier: Apache-2.0
/**
 * Decides which name is local, cell, free or global.
 *
 * <p>In: a {@link org.foretrace.syntax.Module}. Out: a {@link org.foretrace.scope.ScopeTable}, a
 * side table (the tree never changes), or the first {@link org.foretrace.syntax.SyntaxError} that
 * CPython's symbol table and compiler would raise on a tree that parses. May import {@code source}
 * and {@code syntax}.
 */
@NullMarked
package org.foretrace.scope;

import org.jspecify.annotations.NullMarked;
