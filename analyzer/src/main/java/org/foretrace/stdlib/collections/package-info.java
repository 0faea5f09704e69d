// SPDX-License-Identifier: Apache-2.0
/**
 * The containers of Python's {@code collections} that CPython writes in C.
 *
 * <p>In: values and operations of {@code object}. Out: module definitions for {@link
 * org.foretrace.stdlib.StandardLibrary}. Imports {@code object}, {@code text} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.collections;

import org.jspecify.annotations.NullMarked;
