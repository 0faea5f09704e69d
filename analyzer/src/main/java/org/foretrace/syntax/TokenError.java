// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/**
 * What stopped the tokenizer. CPython reports most such errors even when the parser finds another
 * one before them ({@code prior}); a few count only when the parser really gets there. {@code
 * openBracket} is the offset of the innermost bracket that is open there, or -1.
 */
record TokenError(SyntaxError error, boolean prior, int openBracket) {
  TokenError(SyntaxError error, boolean prior) {
    this(error, prior, -1);
  }

  TokenError insideBracket(int offset) {
    return new TokenError(error, prior, offset);
  }
}
