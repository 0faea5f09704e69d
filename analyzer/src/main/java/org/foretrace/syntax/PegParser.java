// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.foretrace.grammar.PythonParser;
import org.jspecify.annotations.Nullable;

/**
 * Matches tokens against the {@link PegGrammar}. Keeps count of how far tokens were read, since
 * that is where CPython puts an error that nothing explains.
 */
final class PegParser {
  private static final int VARIANTS = 3;

  /** The index of the token that comes next. */
  int mark;

  /** Whether the rules named invalid_* are tried. */
  boolean findsMistakes;

  private final Tokens tokens;
  private final ErrorPlaces places;
  private final Map<Long, Memo> memos = new HashMap<>();
  private int read;
  private boolean stopped;

  PegParser(Tokens tokens) {
    this.tokens = tokens;
    this.places = new ErrorPlaces(this, tokens);
  }

  /** A remembered result, which may be a failure. */
  record Memo(@Nullable PegNode node, int end) {}

  ErrorPlaces places() {
    return places;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Starts again from the first token, looking for mistakes. */
  void restart() {
    mark = 0;
    findsMistakes = true;
    stopped = false;
    memos.clear();
  }

  /** Whether the whole file matches. */
  boolean matchFile() {
    PegRule statement = PegGrammar.rule("statement");
    while (true) {
      int before = mark;
      if (statement.match(this) == null) {
        mark = before;
        return kind(mark) == Token.EOF;
      }
      // nothing goes back behind a whole statement
      memos.clear();
    }
  }

  /** The kind of a token, which counts as read now. Soft keywords are names. */
  int kind(int index) {
    int i = Math.min(index, tokens.size() - 1);
    if (i >= read) {
      read = i + 1;
      TokenError error = tokens.error();
      if (tokens.kind(i) == PythonParser.ERROR && error != null) {
        throw new FoundErrorException(error.error(), true);
      }
    }
    int kind = tokens.kind(i);
    return switch (kind) {
      case PythonParser.MATCH, PythonParser.CASE, PythonParser.TYPE -> PythonParser.NAME;
      default -> kind;
    };
  }

  String text(int index) {
    return tokens.text(index);
  }

  /** The index of the last token that was read. */
  int lastRead() {
    return read - 1;
  }

  /** The last token before the mark that is text: where a node ends. */
  int lastTextual() {
    return tokens.lastTextual(mark - 1);
  }

  /** How many brackets are open behind a token, those of f-strings included. */
  int bracketDepth(int index) {
    int depth = 0;
    for (int i = 0; i <= index; i++) {
      switch (tokens.kind(i)) {
        case PythonParser.LPAR, PythonParser.LSQB, PythonParser.LBRACE -> depth++;
        case PythonParser.RPAR, PythonParser.RSQB, PythonParser.RBRACE -> depth--;
        default -> {}
      }
    }
    return depth;
  }

  void stop() {
    stopped = true;
  }

  boolean takeStop() {
    boolean result = stopped;
    stopped = false;
    return result;
  }

  private static long key(int position, int rule, int variant) {
    return ((long) position << 16) + (long) rule * VARIANTS + variant;
  }

  @Nullable Memo memo(int position, int rule, int variant) {
    return memos.get(key(position, rule, variant));
  }

  /** Remembers a result that ends at the mark. */
  void remember(int position, int rule, int variant, @Nullable PegNode node) {
    memos.put(key(position, rule, variant), new Memo(node, mark));
  }
}
