// SPDX-License-Identifier: Apache-2.0
/**
 * Python's {@code re}: its syntax and semantics, by an own backtracking matcher with a step budget,
 * so that no pattern can hang a prediction.
 */
@NullMarked
package org.foretrace.stdlib.re;

import org.jspecify.annotations.NullMarked;
