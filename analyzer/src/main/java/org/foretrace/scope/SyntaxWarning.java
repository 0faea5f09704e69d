// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import org.foretrace.source.SourceRange;

/**
 * A {@code SyntaxWarning} that CPython's compiler issues; it reports the line where {@code range}
 * starts.
 */
public record SyntaxWarning(String message, SourceRange range) {}
