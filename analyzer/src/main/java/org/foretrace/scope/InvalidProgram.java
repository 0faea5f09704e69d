// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.nio.charset.StandardCharsets;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.SyntaxError;
import org.jspecify.annotations.Nullable;

/** Carries the first error out of a pass; never leaves this room. */
final class InvalidProgram extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How much of the place CPython tells. */
  enum Place {
    /** All of it. */
    RANGE,
    /** Where it starts. */
    START,
    /** Nothing: the line is -1. */
    NOWHERE
  }

  private final String text;
  private final transient SourceRange range;
  private final Place place;

  InvalidProgram(String text, SourceRange range) {
    this(text, range, Place.RANGE);
  }

  InvalidProgram(String text, SourceRange range, Place place) {
    super(text, null, false, false);
    this.text = text;
    this.range = range;
    this.place = place;
  }

  /** The error, with CPython's lines and columns if the source is given. */
  SyntaxError error(@Nullable SourceFile source) {
    if (place == Place.NOWHERE) {
      return new SyntaxError(SyntaxError.SYNTAX_ERROR, text, -1, 0, -1, 0, range);
    }
    if (source == null) {
      return new SyntaxError(SyntaxError.SYNTAX_ERROR, text, range);
    }
    int line = source.line(range.start());
    int column = column(source, range.start());
    boolean start = place == Place.START;
    int endLine = start ? line : source.line(range.end());
    int endColumn = start ? 0 : column(source, range.end());
    return new SyntaxError(SyntaxError.SYNTAX_ERROR, text, line, column, endLine, endColumn, range);
  }

  /**
   * Past the parser CPython counts columns in bytes of UTF-8, 1-based; its carets go astray by
   * that.
   */
  private static int column(SourceFile source, int offset) {
    String before = source.text().substring(source.lineStart(source.line(offset)), offset);
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
