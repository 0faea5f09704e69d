// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** Finds keywords in a character array without making strings. */
final class KeywordTable {
  private static final int MAX_LENGTH = 8;
  private final String[][] words = new String[128][];
  private final int[][] kinds = new int[128][];

  void add(String word, int kind) {
    int slot = slot(word.charAt(0), word.length());
    int n = words[slot] == null ? 0 : words[slot].length;
    String[] newWords = new String[n + 1];
    int[] newKinds = new int[n + 1];
    for (int i = 0; i < n; i++) {
      newWords[i] = words[slot][i];
      newKinds[i] = kinds[slot][i];
    }
    newWords[n] = word;
    newKinds[n] = kind;
    words[slot] = newWords;
    kinds[slot] = newKinds;
  }

  private static int slot(char first, int length) {
    return (first * 4 + length) & 127;
  }

  /** The kind of the keyword between two offsets, or 0. */
  int find(char[] chars, int start, int end) {
    int length = end - start;
    if (length < 2 || length > MAX_LENGTH) {
      return 0;
    }
    int slot = slot(chars[start], length);
    String[] candidates = words[slot];
    if (candidates == null) {
      return 0;
    }
    for (int k = 0; k < candidates.length; k++) {
      String word = candidates[k];
      if (word.length() == length) {
        int i = 0;
        while (i < length && word.charAt(i) == chars[start + i]) {
          i++;
        }
        if (i == length) {
          return kinds[slot][k];
        }
      }
    }
    return 0;
  }
}
