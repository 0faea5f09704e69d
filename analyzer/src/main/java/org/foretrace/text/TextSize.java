// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** Refuses results that a few characters of source could blow up to gigabytes. */
final class TextSize {
  private static final int MOST = 20_000_000;

  private TextSize() {}

  /** Lets a length through, or refuses it. */
  static int check(long length) {
    if (length > MOST) {
      throw new UnsupportedText("a string of more than 20 million characters");
    }
    return (int) length;
  }
}
