// SPDX-License-Identifier: Apache-2.0
package org.foretrace.samples;

/** Hides in texts what differs between two runs of CPython. */
final class Masks {
  private Masks() {}

  static String addresses(String text) {
    return text.replaceAll("0x[0-9a-f]{6,16}", "0x...");
  }
}
