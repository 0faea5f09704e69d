// SPDX-License-Identifier: Apache-2.0
/**
 * What a teacher expects: the assignment file, read and checked.
 *
 * <p>In: YAML or JSON text. Out: an immutable {@link org.foretrace.assignment.Assignment}, or an
 * error with line and column. May import the analyzer.
 */
@NullMarked
package org.foretrace.assignment;

import org.jspecify.annotations.NullMarked;
