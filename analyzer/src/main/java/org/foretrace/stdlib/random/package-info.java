// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code random}: CPython's generator bit for bit, seeded by the program or by the world.
 *
 * <p>In: values and operations of {@code object}, the generator of {@code text}, the world of a
 * run. Out: module definitions for {@link org.foretrace.stdlib.StandardLibrary}. Imports {@code
 * object}, {@code text}, {@code world} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.random;

import org.jspecify.annotations.NullMarked;
