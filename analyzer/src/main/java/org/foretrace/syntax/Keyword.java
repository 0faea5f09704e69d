// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** A keyword argument of a call or class; a null {@code arg} is {@code **value}. */
public record Keyword(@Nullable String arg, Expr value, SourceRange range) {}
