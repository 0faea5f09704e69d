// SPDX-License-Identifier: Apache-2.0
/**
 * What Python's {@code os} asks of the machine, answered by the world of a run.
 *
 * <p>In: values and operations of {@code object}, the world. Out: the module {@code _os} for {@link
 * org.foretrace.stdlib.StandardLibrary}. Imports {@code object}, {@code world} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.os;

import org.jspecify.annotations.NullMarked;
