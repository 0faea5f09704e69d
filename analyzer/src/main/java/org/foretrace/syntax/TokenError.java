// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/**
 * What stopped the tokenizer. CPython reports most such errors even when the parser finds another
 * one before them ({@code prior}); a few count only when the parser really gets there, and those
 * inside an f-string do too. {@code openBracket} is the offset of the innermost bracket that is
 * open there, or -1.
 */
record TokenError(SyntaxError error, boolean prior, boolean insideFString, int openBracket) {
  TokenError(SyntaxError error, boolean prior) {
    this(error, prior, false, -1);
  }

  TokenError inside(boolean fstring, int bracket) {
    return new TokenError(error, prior, fstring, bracket);
  }
}
