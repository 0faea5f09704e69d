// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/**
 * Nothing is ready, nothing is timed, and nothing else can wake the loop: the program hangs here.
 */
public final class Deadlock extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Deadlock() {
    super("nothing is ready and nothing is timed", null, false, false);
  }
}
