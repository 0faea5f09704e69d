// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

import java.util.List;

/** The valid word that somebody probably meant. */
final class Nearest {
  private Nearest() {}

  /** {@code "; did you mean 'x'?"}, or the list of what is valid where nothing is near. */
  static String suggestion(String word, List<String> valid) {
    String best = "";
    int distance = Math.max(2, word.length() / 3) + 1;
    for (String candidate : valid) {
      int d = distance(word, candidate);
      if (d < distance) {
        distance = d;
        best = candidate;
      }
    }
    return best.isEmpty()
        ? "; valid are " + String.join(", ", valid.stream().distinct().toList())
        : "; did you mean '" + best + "'?";
  }

  // Levenshtein distance.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
