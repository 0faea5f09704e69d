// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code io}: streams in memory. Files are refused.
 *
 * <p>In: values and operations of {@code object}. Out: the module for {@link
 * org.foretrace.stdlib.StandardLibrary}. Imports {@code object} and {@code stdlib}.
 */
@NullMarked
package org.foretrace.stdlib.io;

import org.jspecify.annotations.NullMarked;
