// SPDX-License-Identifier: Apache-2.0
package org.foretrace.source;

/**
 * A stretch of a {@link SourceFile}: {@code start} inclusive, {@code end} exclusive, both 0-based
 * offsets in UTF-16 code units of {@link SourceFile#text()}. {@link SourceFile} turns offsets into
 * lines and columns.
 */
public record SourceRange(int start, int end) {

  /** The smallest range that covers this one and {@code other}. */
  public SourceRange to(SourceRange other) {
    return new SourceRange(start, other.end);
  }
}
