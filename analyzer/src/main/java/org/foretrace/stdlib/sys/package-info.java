// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code sys}.
 *
 * <p>In: values and operations of {@code object}, the interpreter, the world of a run. Out: the
 * module for {@link org.foretrace.stdlib.StandardLibrary}. Imports {@code object}, {@code vm},
 * {@code world} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.sys;

import org.jspecify.annotations.NullMarked;
