// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

/** An assignment file that cannot be used: where, and why. The message is one line. */
public final class AssignmentError extends Exception {
  private static final long serialVersionUID = 1L;

  /** {@code line} and {@code column} are 1-based; 0 where there is no place. */
  public AssignmentError(String file, int line, int column, String message) {
    super(line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message);
  }
}
