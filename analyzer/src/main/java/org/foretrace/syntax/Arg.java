// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * One parameter; {@code defaultValue} is null where there is none. {@code range} covers name and
 * annotation.
 */
public record Arg(
    String arg, @Nullable Expr annotation, @Nullable Expr defaultValue, SourceRange range) {}
