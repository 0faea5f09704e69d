// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Did you mean ...?": the nearest name by CPython's edit distance (Python/suggestions.c). */
public final class Suggestions {
  private static final int MAX_CANDIDATES = 750;
  private static final int MAX_LENGTH = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private Suggestions() {}

  /** The candidate nearest to a name, or null if none is near enough. */
  public static @Nullable String nearest(String name, List<String> candidates) {
    if (candidates.size() >= MAX_CANDIDATES) {
      return null;
    }
    int best = Integer.MAX_VALUE;
    String found = null;
    for (String candidate : candidates) {
      if (candidate.equals(name)) {
        continue;
      }
      int limit = (name.length() + candidate.length() + 3) * MOVE_COST / 6;
      limit = Math.min(limit, best - 1);
      int distance = distance(name, candidate, limit);
      if (distance <= limit && distance < best) {
        best = distance;
        found = candidate;
      }
    }
    return found;
  }

  private static int substitution(char a, char b) {
    if ((a & 31) != (b & 31)) {
      return MOVE_COST;
    }
    if (a == b) {
      return 0;
    }
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  // Gives limit + 1 as soon as the distance is known to be above the limit.
  private static int distance(String first, String second, int limit) {
    if (first.equals(second)) {
      return 0;
    }
    int start = 0;
    int endA = first.length();
    int endB = second.length();
    while (start < endA && start < endB && first.charAt(start) == second.charAt(start)) {
      start++;
    }
    while (endA > start && endB > start && first.charAt(endA - 1) == second.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    String a = first.substring(start, endA);
    String b = second.substring(start, endB);
    if (a.isEmpty() || b.isEmpty()) {
      return (a.length() + b.length()) * MOVE_COST;
    }
    if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
      return limit + 1;
    }
    if (b.length() < a.length()) {
      String swap = a;
      a = b;
      b = swap;
    }
    if ((b.length() - a.length()) * MOVE_COST > limit) {
      return limit + 1;
    }
    int[] row = new int[a.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (i + 1) * MOVE_COST;
    }
    int result = 0;
    for (int j = 0; j < b.length(); j++) {
      int diagonal = j * MOVE_COST;
      result = diagonal;
      int minimum = Integer.MAX_VALUE;
      for (int i = 0; i < a.length(); i++) {
        int substituted = diagonal + substitution(b.charAt(j), a.charAt(i));
        diagonal = row[i];
        result = Math.min(substituted, Math.min(result, diagonal) + MOVE_COST);
        row[i] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > limit) {
        return limit + 1;
      }
    }
    return result;
  }
}
