// SPDX-License-Identifier: Apache-2.0
/**
 * What library modules that are written in Python need of Java.
 *
 * <p>In: values and operations of {@code object}, the interpreter. Out: module definitions for
 * {@link org.foretrace.stdlib.StandardLibrary}. Imports {@code object}, {@code text}, {@code vm}
 * and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.support;

import org.jspecify.annotations.NullMarked;
