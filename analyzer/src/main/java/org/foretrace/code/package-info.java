// SPDX-License-Identifier: Apache-2.0
/**
 * The compiler and its code objects. In: a {@code Module} with its {@code ScopeTable}. Out: a
 * {@code CodeObject}, immutable and the same for every run. May import {@code source}, {@code
 * syntax} and {@code scope}.
 */
@NullMarked
package org.foretrace.code;

import org.jspecify.annotations.NullMarked;
