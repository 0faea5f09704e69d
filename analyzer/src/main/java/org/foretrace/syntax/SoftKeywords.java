// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.grammar.PythonParser;

/**
 * Decides line by line where {@code match}, {@code case} and {@code type} are keywords. A logical
 * line that begins with {@code match} and ends with a colon can be nothing but a match statement; a
 * line at the level just inside one begins with the keyword {@code case}; and {@code type} with a
 * name behind it can be nothing but a type alias. So no look-ahead is needed in the grammar.
 */
final class SoftKeywords {
  private static final int MAX_LEVELS = 101;
  private final Tokens tokens;

  /** Whether the block at a level of indentation holds the cases of a match statement. */
  private final boolean[] holdsCases = new boolean[MAX_LEVELS];

  private int level;
  private int next;
  private boolean afterMatch;

  SoftKeywords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Looks at the tokens of the logical line whose NEWLINE was just added. */
  void endLine() {
    int newline = tokens.size() - 1;
    int i = next;
    next = newline + 1;
    for (; tokens.kind(i) == PythonParser.INDENT || tokens.kind(i) == PythonParser.DEDENT; i++) {
      if (tokens.kind(i) == PythonParser.INDENT) {
        holdsCases[++level] = afterMatch;
      } else {
        level--;
      }
      afterMatch = false;
    }
    afterMatch = false;
    if (tokens.kind(i) == PythonParser.NAME) {
      if (tokens.kind(newline - 1) == PythonParser.COLON && is(i, "match") && newline - i > 2) {
        tokens.setKind(i, PythonParser.MATCH);
        afterMatch = true;
      } else if (holdsCases[level] && is(i, "case")) {
        tokens.setKind(i, PythonParser.CASE);
      }
    }
    for (; i < newline; i++) {
      if (tokens.kind(i) == PythonParser.NAME
          && tokens.kind(i + 1) == PythonParser.NAME
          && is(i, "type")) {
        tokens.setKind(i, PythonParser.TYPE);
      }
    }
  }

  private boolean is(int index, String word) {
    int start = tokens.start(index);
    return tokens.end(index) - start == word.length()
        && tokens.source().text().startsWith(word, start);
  }
}
