// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import org.foretrace.source.SourceRange;
import org.foretrace.syntax.SyntaxError;

/** Carries the first error out of a pass; never leaves this room. */
final class InvalidProgram extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SyntaxError error;

  InvalidProgram(String message, SourceRange range) {
    super(message, null, false, false);
    this.error = new SyntaxError("SyntaxError", message, range);
  }

  SyntaxError error() {
    return error;
  }
}
