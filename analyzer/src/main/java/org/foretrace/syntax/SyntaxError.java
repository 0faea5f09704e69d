// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;

/**
 * Why CPython would refuse a source: {@code type} is {@code SyntaxError}, {@code IndentationError},
 * {@code TabError} or, for nesting that CPython's parser gives up on, {@code MemoryError}; {@code
 * message} is CPython's own.
 *
 * <p>{@code line}, {@code column}, {@code endLine} and {@code endColumn} are the attributes {@code
 * lineno}, {@code offset}, {@code end_lineno} and {@code end_offset} of the exception: 1-based, in
 * code points; an end column of 0 or -1 means that CPython gives none, a line of -1 that it gives
 * no place at all. {@code range} is the place as offsets. An error that was made from a range alone
 * has no lines yet: {@link #located}.
 */
public record SyntaxError(
    String type,
    String message,
    int line,
    int column,
    int endLine,
    int endColumn,
    SourceRange range) {

  public static final String SYNTAX_ERROR = "SyntaxError";
  public static final String INDENTATION_ERROR = "IndentationError";
  public static final String TAB_ERROR = "TabError";
  public static final String MEMORY_ERROR = "MemoryError";

  /** An error that knows its place as offsets only. */
  public SyntaxError(String type, String message, SourceRange range) {
    this(type, message, 0, 0, 0, 0, range);
  }

  /** The same error with lines and columns, taken from its range where it has none. */
  public SyntaxError located(SourceFile source) {
    if (line != 0) {
      return this;
    }
    return new SyntaxError(
        type,
        message,
        source.line(range.start()),
        source.column(range.start()),
        source.line(range.end()),
        source.column(range.end()),
        range);
  }
}
