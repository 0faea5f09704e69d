// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code operator}.
 *
 * <p>In: values and operations of {@code object}. Out: module definitions for {@link
 * org.foretrace.stdlib.StandardLibrary}. Imports {@code object}, {@code text} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.operator;

import org.jspecify.annotations.NullMarked;
