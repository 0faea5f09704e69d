// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** Ends tokenizing at an error; never leaves {@link Tokenizer}. */
final class TokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient TokenError error;

  TokenException(TokenError error) {
    super(error.error().message(), null, false, false);
    this.error = error;
  }

  TokenError error() {
    return error;
  }
}
