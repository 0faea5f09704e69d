// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.Token;
import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;

/** Makes errors with the lines and columns that CPython gives them. */
final class ErrorPlaces {
  private static final int NO_COLUMN = -1;
  private final PegParser parser;
  private final Tokens tokens;
  private final SourceFile source;

  ErrorPlaces(PegParser parser, Tokens tokens) {
    this.parser = parser;
    this.tokens = tokens;
    this.source = tokens.source();
  }

  /** From the start of one node to the end of another. */
  FoundErrorException at(String message, PegNode from, PegNode to) {
    return error(
        SyntaxError.SYNTAX_ERROR,
        message,
        line(from.first),
        column(from.first) + 1,
        endLine(to.last),
        clip(from.first, to.last, endColumn(to.last) + 1),
        new SourceRange(tokens.start(from.first), tokens.end(to.last)));
  }

  /** CPython measures the end on the line of the start, which may be shorter. */
  private int clip(int first, int last, int column) {
    int line = line(first);
    if (endLine(last) == line) {
      return column;
    }
    String text = source.lineText(line);
    return Math.min(column, text.codePointCount(0, text.length()) + 1);
  }

  /** From the start of a node to where the tokenizer is. */
  FoundErrorException from(String message, PegNode from) {
    int last = parser.lastRead();
    return error(
        SyntaxError.SYNTAX_ERROR,
        message,
        line(from.first),
        column(from.first) + 1,
        endLine(last),
        clip(from.first, last, reached(last)),
        new SourceRange(tokens.start(from.first), tokens.end(last)));
  }

  /** At the last token that was read. */
  FoundErrorException atLast(String type, String message) {
    return atToken(type, message, parser.lastRead());
  }

  /** At the token that comes next. */
  FoundErrorException atNext(String message) {
    parser.kind(parser.mark);
    return atToken(SyntaxError.SYNTAX_ERROR, message, parser.mark);
  }

  private FoundErrorException atToken(String type, String message, int token) {
    boolean layout = column(token) == NO_COLUMN;
    return error(
        type,
        message,
        line(token),
        layout ? reached(token) : column(token) + 1,
        endLine(token),
        layout ? NO_COLUMN : clip(token, token, endColumn(token) + 1),
        new SourceRange(tokens.start(token), tokens.end(token)));
  }

  /** At the last character of a node, with no end. */
  FoundErrorException behind(String message, PegNode node) {
    int end = tokens.end(node.last);
    return error(
        SyntaxError.SYNTAX_ERROR,
        message,
        line(node.first),
        endColumn(node.last),
        endLine(node.last),
        0,
        new SourceRange(Math.max(0, end - 1), end));
  }

  /** On a node's line, with no column. */
  FoundErrorException onLine(String message, PegNode node) {
    return error(
        SyntaxError.SYNTAX_ERROR,
        message,
        line(node.first),
        0,
        endLine(node.last),
        0,
        new SourceRange(tokens.start(node.first), tokens.end(node.last)));
  }

  private static FoundErrorException error(
      String type,
      String message,
      int line,
      int column,
      int endLine,
      int endColumn,
      SourceRange range) {
    return new FoundErrorException(
        new SyntaxError(type, message, line, column, endLine, endColumn, range), false);
  }

  int line(int token) {
    int start = tokens.start(token);
    return atTextEnd(token, start) ? lastLine() : source.line(start);
  }

  private int endLine(int token) {
    int end = tokens.end(token);
    boolean layout = column(token) == NO_COLUMN;
    return layout || tokens.kind(token) == PythonParser.NEWLINE
        ? line(token)
        : source.line(Math.max(0, end - 1));
  }

  /** CPython counts no line behind the last line end. */
  private int lastLine() {
    int length = source.text().length();
    return length == 0 ? 1 : source.line(length - 1);
  }

  private boolean atTextEnd(int token, int offset) {
    return offset == source.text().length() && column(token) == NO_COLUMN;
  }

  /** The 0-based column; CPython gives none to indentation and the end of the file. */
  private int column(int token) {
    return switch (tokens.kind(token)) {
      case PythonParser.INDENT, PythonParser.DEDENT, Token.EOF -> NO_COLUMN;
      default -> {
        int start = tokens.start(token);
        yield source.text().codePointCount(source.lineStart(source.line(start)), start);
      }
    };
  }

  private int endColumn(int token) {
    return switch (tokens.kind(token)) {
      case PythonParser.INDENT, PythonParser.DEDENT, Token.EOF -> NO_COLUMN;
      case PythonParser.NEWLINE -> codePoints(line(token), tokens.end(token)) + 1;
      default -> codePoints(endLine(token), tokens.end(token));
    };
  }

  private int codePoints(int line, int offset) {
    return source.text().codePointCount(source.lineStart(line), offset);
  }

  /** How many characters of the line the tokenizer has read behind a token. */
  private int reached(int token) {
    int offset = tokens.end(token);
    if (tokens.kind(token) == PythonParser.NEWLINE) {
      return codePoints(line(token), offset) + 1;
    }
    if (atTextEnd(token, tokens.start(token))) {
      // CPython has let go of the last line when it runs a file
      return 0;
    }
    return codePoints(endLine(token), offset);
  }
}
