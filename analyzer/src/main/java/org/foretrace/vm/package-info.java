// SPDX-License-Identifier: Apache-2.0
/**
 * Frames on the heap and the instruction loop. In: code objects, builtins and a world's services.
 * Out: the effects of running them, on values of {@code object}. May import {@code source}, {@code
 * syntax}, {@code scope}, {@code code}, {@code object} and {@code world}.
 */
@NullMarked
package org.foretrace.vm;

import org.jspecify.annotations.NullMarked;
