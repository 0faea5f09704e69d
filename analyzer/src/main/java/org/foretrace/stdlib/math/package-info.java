// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code math} and {@code cmath}.
 *
 * <p>In: values and operations of {@code object}, the functions of {@code text.Elementary}. Out:
 * module definitions for {@link org.foretrace.stdlib.StandardLibrary}. Imports {@code object},
 * {@code text} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.math;

import org.jspecify.annotations.NullMarked;
