// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code textwrap.dedent}. */
final class Dedent {
  private Dedent() {}

  /** Removes the white space that all lines begin with; lines of white space become empty. */
  static List<String> lines(List<String> lines) {
    String margin = null;
    for (String line : lines) {
      String indent = indent(line);
      if (indent.length() < line.length()) {
        margin = margin == null ? indent : common(margin, indent);
      }
    }
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      result.add(dedent(line, margin));
    }
    return result;
  }

  private static String dedent(String line, @Nullable String margin) {
    if (indent(line).length() == line.length()) {
      return "";
    }
    return margin == null ? line : line.substring(margin.length());
  }

  private static String indent(String line) {
    int n = 0;
    while (n < line.length() && (line.charAt(n) == ' ' || line.charAt(n) == '\t')) {
      n++;
    }
    return line.substring(0, n);
  }

  private static String common(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return a.substring(0, n);
  }
}
