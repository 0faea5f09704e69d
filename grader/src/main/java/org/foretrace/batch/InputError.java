// SPDX-License-Identifier: Apache-2.0
package org.foretrace.batch;

/** A path that cannot be used; the message is one line. */
public final class InputError extends Exception {
  private static final long serialVersionUID = 1L;

  public InputError(String message) {
    super(message);
  }
}
