// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceRange;

/**
 * Why CPython would refuse a source: {@code type} is {@code SyntaxError}, {@code IndentationError} or {@code TabError},
 * {@code message} is CPython's own. An empty {@code range} says where it starts, with no end known.
 */
public record SyntaxError(String type, String message, SourceRange range) {}
