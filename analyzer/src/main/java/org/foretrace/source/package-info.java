// SPDX-License-Identifier: Apache-2.0
/**
 * The text that everything else points into. In: the characters of a module. Out: {@code
 * SourceFile}, {@code SourceRange}, diagnostics and how they are shown under a caret. May import:
 * nothing of ours.
 */
@NullMarked
package org.foretrace.source;

import org.jspecify.annotations.NullMarked;
