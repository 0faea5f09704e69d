// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the error that CPython reports for a file that does not parse. Works as CPython does: a
 * first pass finds how far the tokens make sense, a second one tries the rules that describe
 * mistakes, and then the rest of the file is asked for errors of the tokenizer, which come first.
 */
final class SyntaxErrorFinder {
  private final Tokens tokens;
  private final PegParser parser;

  private SyntaxErrorFinder(Tokens tokens) {
    this.tokens = tokens;
    this.parser = new PegParser(tokens);
  }

  /** An error, and the offset to which the file was read when it was found. */
  record Found(SyntaxError error, int end) {}

  /** The error of a file that was refused; null if nothing is wrong with it. */
  static @Nullable Found find(Tokens tokens) {
    SyntaxErrorFinder finder = new SyntaxErrorFinder(tokens);
    SyntaxError error;
    try {
      error = finder.search();
    } catch (FoundErrorException e) {
      error = e.fromTokenizer() ? e.error() : finder.orTokenError(e.error());
    }
    return error == null ? null : new Found(error, tokens.end(finder.parser.lastRead()));
  }

  private @Nullable SyntaxError search() {
    if (parser.matchFile()) {
      return null;
    }
    int last = parser.lastRead();
    parser.restart();
    parser.matchFile();
    switch (tokens.kind(last)) {
      case PythonParser.INDENT:
        return parser.places().atLast(SyntaxError.INDENTATION_ERROR, "unexpected indent").error();
      case PythonParser.DEDENT:
        return parser.places().atLast(SyntaxError.INDENTATION_ERROR, "unexpected unindent").error();
      default:
        PegNode place = PegNode.token(last);
        throw parser.places().at("invalid syntax", place, place);
    }
  }

  /** An error of the tokenizer further on, or a bracket that stays open, tells more. */
  private SyntaxError orTokenError(SyntaxError found) {
    TokenError e = tokens.error();
    if (e == null || e.insideFString()) {
      return found;
    }
    if (e.prior()) {
      return e.error();
    }
    int open = e.openBracket();
    if (open >= 0) {
      int errorLine = parser.places().line(parser.lastRead());
      if (errorLine > tokens.source().line(open)) {
        return neverClosed(tokens.source(), open);
      }
    }
    return found;
  }

  /** The error of a bracket without its partner. */
  static SyntaxError neverClosed(SourceFile source, int open) {
    int line = source.line(open);
    return new SyntaxError(
        SyntaxError.SYNTAX_ERROR,
        "'" + source.text().charAt(open) + "' was never closed",
        line,
        source.column(open),
        line,
        0,
        new SourceRange(open, open + 1));
  }
}
