// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/**
 * Ends the search for a syntax error with what was found; never leaves {@link SyntaxErrorFinder}.
 */
final class FoundErrorException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxError error;
  private final boolean fromTokenizer;

  FoundErrorException(SyntaxError error, boolean fromTokenizer) {
    super(error.message(), null, false, false);
    this.error = error;
    this.fromTokenizer = fromTokenizer;
  }

  SyntaxError error() {
    return error;
  }

  boolean fromTokenizer() {
    return fromTokenizer;
  }
}
