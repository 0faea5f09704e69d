// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;

/** Something in a source that CPython reads and we cannot: what it is, and where. */
public record Unsupported(String feature, SourceRange range) {}
