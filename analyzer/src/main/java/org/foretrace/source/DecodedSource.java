// SPDX-License-Identifier: Apache-2.0
package org.foretrace.source;

import org.jspecify.annotations.Nullable;

/**
 * The text of a file that was given as bytes. Where the bytes cannot be read, the text ends before
 * the line that cannot, and {@code problem} says why.
 */
public record DecodedSource(SourceFile file, @Nullable Problem problem) {

  /**
   * Why bytes are not text: a SyntaxError's message in CPython's words, or, if {@code unsupported},
   * the name of an encoding that CPython reads and we do not. {@code line} is 1-based.
   */
  public record Problem(String message, int line, boolean unsupported) {}
}
