// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code except type as name: body}. */
public record ExceptHandler(
    @Nullable Expr type, @Nullable String name, List<Stmt> body, SourceRange range) {}
