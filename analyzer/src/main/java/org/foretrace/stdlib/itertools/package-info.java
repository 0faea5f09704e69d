// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code itertools}: lazy iterators in Java.
 *
 * <p>In: values and operations of {@code object}. Out: module definitions for {@link
 * org.foretrace.stdlib.StandardLibrary}. Imports {@code object} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.itertools;

import org.jspecify.annotations.NullMarked;
