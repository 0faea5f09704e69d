// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the nearest of some names, by the rules of CPython's Python/suggestions.c. */
public final class NameSuggestions {
  private static final int MAX_CANDIDATES = 750;
  private static final int MAX_SIZE = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private NameSuggestions() {}

  /** The name that was probably meant, or null where none is near. */
  public static @Nullable String nearest(String name, Collection<String> candidates) {
    if (candidates.size() >= MAX_CANDIDATES) {
      return null;
    }
    byte[] wrong = name.getBytes(StandardCharsets.UTF_8);
    int best = Integer.MAX_VALUE;
    String found = null;
    for (String candidate : candidates) {
      if (candidate.equals(name)) {
        continue;
      }
      byte[] other = candidate.getBytes(StandardCharsets.UTF_8);
      int limit = (wrong.length + other.length + 3) * MOVE_COST / 6;
      limit = Math.min(limit, best - 1);
      int distance = distance(wrong, other, limit);
      if (distance <= limit && (found == null || distance < best)) {
        found = candidate;
        best = distance;
      }
    }
    return found;
  }

  /** The Levenshtein distance, where a change of case costs half; above {@code max} it may stop. */
  private static int distance(byte[] left, byte[] right, int max) {
    int from = 0;
    int a = left.length;
    int b = right.length;
    while (from < a && from < b && left[from] == right[from]) {
      from++;
    }
    while (a > from && b > from && left[a - 1] == right[b - 1]) {
      a--;
      b--;
    }
    a -= from;
    b -= from;
    if (a == 0 || b == 0) {
      return (a + b) * MOVE_COST;
    }
    if (a > MAX_SIZE || b > MAX_SIZE || Math.abs(a - b) * MOVE_COST > max) {
      return max + 1;
    }
    return a <= b ? rows(left, a, right, b, from, max) : rows(right, b, left, a, from, max);
  }

  private static int rows(byte[] few, int n, byte[] many, int m, int from, int max) {
    int[] row = new int[n];
    for (int i = 0; i < n; i++) {
      row[i] = (i + 1) * MOVE_COST;
    }
    int result = 0;
    for (int j = 0; j < m; j++) {
      int diagonal = j * MOVE_COST;
      result = diagonal;
      int minimum = Integer.MAX_VALUE;
      for (int i = 0; i < n; i++) {
        int substitute = diagonal + substitution(many[from + j], few[from + i]);
        diagonal = row[i];
        int insertOrDelete = Math.min(result, diagonal) + MOVE_COST;
        result = Math.min(insertOrDelete, substitute);
        row[i] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > max) {
        return max + 1;
      }
    }
    return result;
  }

  private static int substitution(byte a, byte b) {
    if ((a & 31) != (b & 31)) {
      return MOVE_COST;
    }
    if (a == b) {
      return 0;
    }
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
  }

  private static int lower(byte c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }
}
