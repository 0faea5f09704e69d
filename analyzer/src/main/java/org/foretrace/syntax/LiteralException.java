// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** A literal whose content is wrong, such as a truncated escape; the message is CPython's. */
final class LiteralException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LiteralException(String message) {
    super(message, null, false, false);
  }

  /** The message as CPython words it. */
  String text() {
    return String.valueOf(getMessage());
  }
}
