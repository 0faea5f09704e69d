// SPDX-License-Identifier: Apache-2.0
/**
 * The part of Python's {@code warnings} that CPython writes in C: filters and registries.
 *
 * <p>In: values and operations of {@code object}, the frames of the interpreter. Out: the module
 * {@code _warnings} for {@link org.foretrace.stdlib.StandardLibrary}. Imports {@code object},
 * {@code vm} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.warnings;

import org.jspecify.annotations.NullMarked;
