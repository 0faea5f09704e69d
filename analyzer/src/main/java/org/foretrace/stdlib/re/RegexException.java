// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

/** A pattern that is no regular expression: re.error with message and position. */
final class RegexException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;

  /** {@code position} counts code points from 0; -1 where there is none. */
  RegexException(String message, int position) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }
}
