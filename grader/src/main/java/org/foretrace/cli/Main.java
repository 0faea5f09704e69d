// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

/** Where the executable jar starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.err.println("usage: foretrace predict|grade|lint|model [options] PATH...");
    System.exit(2);
  }
}
