// SPDX-License-Identifier: Apache-2.0
package org.foretrace.testkit;

/** The first lines that differ, with a little of what stands before. */
final class Difference {
  private static final int BEFORE = 3;
  private static final int SHOWN = 8;

  private Difference() {}

  static String of(String expected, String actual) {
    String[] want = expected.split("\n", -1);
    String[] got = actual.split("\n", -1);
    int first = 0;
    while (first < want.length && first < got.length && want[first].equals(got[first])) {
      first++;
    }
    StringBuilder out = new StringBuilder("at line " + (first + 1) + ":\n");
    for (int i = Math.max(0, first - BEFORE); i < first; i++) {
      out.append("  ").append(want[i]).append('\n');
    }
    for (int i = first; i < Math.min(want.length, first + SHOWN); i++) {
      out.append("- ").append(want[i]).append('\n');
    }
    for (int i = first; i < Math.min(got.length, first + SHOWN); i++) {
      out.append("+ ").append(got[i]).append('\n');
    }
    return out.toString();
  }
}
