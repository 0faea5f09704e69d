// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code name as asname} in an import. */
public record Alias(String name, @Nullable String asname, SourceRange range) {}
