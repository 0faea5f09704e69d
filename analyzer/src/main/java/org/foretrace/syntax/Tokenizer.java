// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Splits source text into tokens as CPython 3.13 does, with its errors. Soft keywords come out as
 * MATCH, CASE and TYPE where they are keywords.
 */
final class Tokenizer {
  private static final int MAX_BRACKETS = 200;
  private static final int MAX_FSTRINGS = 150;
  private static final int[] SINGLE = new int[128];
  private static final KeywordTable KEYWORDS = new KeywordTable();

  static {
    Vocabulary vocabulary = PythonParser.VOCABULARY;
    for (int kind = 1; kind <= vocabulary.getMaxTokenType(); kind++) {
      String quoted = vocabulary.getLiteralName(kind);
      if (quoted != null) {
        String text = quoted.substring(1, quoted.length() - 1);
        if (Character.isLetter(text.charAt(0))) {
          KEYWORDS.add(text, kind);
        } else if (text.length() == 1) {
          SINGLE[text.charAt(0)] = kind;
        }
      }
    }
  }

  private final Cursor cursor;
  private final char[] chars;
  private final Tokens tokens;
  private final Indentation indentation;
  private final NumberScanner numbers;
  private final StringScanner strings;
  private final SoftKeywords softKeywords;
  private final Deque<FStringMode> modes = new ArrayDeque<>();
  private @Nullable FStringMode mode;
  private final int[] brackets = new int[MAX_BRACKETS];
  private int depth;
  private boolean lineStart = true;

  private Tokenizer(SourceFile source, @Nullable SyntaxError beyond) {
    cursor = new Cursor(source, beyond);
    chars = cursor.chars;
    tokens = new Tokens(source);
    indentation = new Indentation(cursor, tokens);
    numbers = new NumberScanner(cursor, tokens);
    strings = new StringScanner(cursor, tokens);
    softKeywords = new SoftKeywords(tokens);
  }

  /** All tokens of a file, up to the first error; {@code beyond} is an error behind its end. */
  static Tokens tokenize(SourceFile source, @Nullable SyntaxError beyond) {
    Tokenizer tokenizer = new Tokenizer(source, beyond);
    try {
      tokenizer.run();
    } catch (TokenException e) {
      int end = Math.min(tokenizer.cursor.position, source.text().length());
      tokenizer.tokens.add(PythonParser.ERROR, end, end);
      tokenizer.tokens.fail(tokenizer.inContext(e.error()));
    }
    return tokenizer.tokens;
  }

  /** The same error with what is open there, which is the error itself at the end of the file. */
  private TokenError inContext(TokenError e) {
    if (depth == 0) {
      return e.inside(mode != null, -1);
    }
    int open = brackets[depth - 1];
    boolean atEnd = e.error().message().equals(Cursor.UNEXPECTED_END);
    SyntaxError error = atEnd ? SyntaxErrorFinder.neverClosed(cursor.source(), open) : e.error();
    return new TokenError(error, e.prior(), mode != null, open);
  }

  private void run() {
    while (true) {
      if (mode != null && mode.inText) {
        text(mode);
      } else if (lineStart) {
        lineStart = false;
        if (!indentation.read(depth == 0)) {
          skipBlankLine();
        }
      } else if (!token()) {
        return;
      }
    }
  }

  private void skipBlankLine() {
    skipComment();
    if (!cursor.atEnd()) {
      cursor.skipLineEnd();
      lineStart = true;
    }
  }

  private void skipComment() {
    int i = cursor.position;
    if (chars[i] == '#') {
      while (!Cursor.isLineEnd(chars[i])) {
        i++;
      }
      cursor.position = i;
    }
  }

  /** Reads one token, or space; false at the end of the file. */
  private boolean token() {
    int start = cursor.position;
    char c = chars[start];
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128) {
      name(start);
      return true;
    }
    switch (c) {
      case ' ', '\t', '\f' -> cursor.position++;
      case '\n', '\r' -> newline(start);
      case '#' -> {
        skipComment();
        newline(start);
      }
      case '\\' -> cursor.joinLines(false);
      case '"', '\'' -> string(start);
      case Cursor.END -> {
        if (cursor.atEnd()) {
          end();
          return false;
        }
        operator(start);
      }
      default -> {
        if (c >= '0' && c <= '9'
            || c == '.' && chars[start + 1] >= '0' && chars[start + 1] <= '9') {
          numbers.scan();
          tokens.add(PythonParser.NUMBER, start, cursor.position);
        } else {
          operator(start);
        }
      }
    }
    return true;
  }

  /** The token of a line end begins with the comment before it. */
  private void newline(int start) {
    int length = cursor.source().text().length();
    int end = Math.min(cursor.position, length);
    cursor.skipLineEnd();
    lineStart = true;
    if (depth == 0) {
      tokens.add(PythonParser.NEWLINE, Math.min(start, length), end);
      softKeywords.endLine();
    }
  }

  private void end() {
    cursor.requireEnd();
    int end = cursor.source().text().length();
    if (depth > 0) {
      int open = brackets[depth - 1];
      throw new TokenException(
          new TokenError(SyntaxErrorFinder.neverClosed(cursor.source(), open), false));
    }
    indentation.close(end);
    tokens.add(Token.EOF, end, end);
  }

  private void name(int start) {
    int i = start;
    boolean ascii = true;
    char c = chars[i];
    while (c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c >= '0' && c <= '9'
        || c >= 128) {
      ascii &= c < 128;
      c = chars[++i];
    }
    cursor.position = i;
    if ((c == '"' || c == '\'') && i - start <= 2 && isPrefix(start, i)) {
      string(start);
      return;
    }
    if (!ascii) {
      Identifiers.verify(cursor, start, i);
      tokens.add(PythonParser.NAME, start, i);
      return;
    }
    int kind = KEYWORDS.find(chars, start, i);
    tokens.add(kind == 0 ? PythonParser.NAME : kind, start, i);
  }

  /**
   * Whether these letters are a string prefix: each of b, r, u, f at most once, in CPython's
   * combinations.
   */
  private boolean isPrefix(int start, int end) {
    String prefix = new String(chars, start, end - start).toLowerCase(Locale.ROOT);
    return switch (prefix) {
      case "r", "b", "u", "f", "br", "rb", "fr", "rf" -> true;
      default -> false;
    };
  }

  private void string(int start) {
    boolean formatted = false;
    boolean raw = false;
    for (int i = start; i < cursor.position; i++) {
      formatted |= (chars[i] | 32) == 'f';
      raw |= (chars[i] | 32) == 'r';
    }
    if (!formatted) {
      strings.scanString(start, mode);
      tokens.add(PythonParser.STRING, start, cursor.position);
      return;
    }
    int size = strings.quoteSize();
    if (modes.size() + 1 >= MAX_FSTRINGS) {
      throw cursor.failBefore(cursor.position + size, "too many nested f-strings");
    }
    mode = new FStringMode(chars[cursor.position], size, raw, start);
    modes.push(mode);
    cursor.position += size;
    tokens.add(PythonParser.FSTRING_START, start, cursor.position);
  }

  /** Reads one piece of an f-string's text and what ends it. */
  private void text(FStringMode current) {
    int start = cursor.position;
    StringScanner.After after = strings.scanText(current);
    char next = chars[cursor.position];
    // an empty piece counts where CPython makes one: before what is not a field of its own
    boolean closing =
        after == StringScanner.After.CODE && (next != '{' || chars[cursor.position + 1] == '{');
    if (strings.pieceEnd > start || closing) {
      tokens.add(PythonParser.FSTRING_MIDDLE, start, strings.pieceEnd);
    }
    if (after == StringScanner.After.QUOTE) {
      int quote = cursor.position;
      cursor.position += current.quoteSize;
      tokens.add(PythonParser.FSTRING_END, quote, cursor.position);
      modes.pop();
      mode = modes.peek();
    } else if (after == StringScanner.After.CODE && next == '{') {
      if (!current.enterField()) {
        throw cursor.failBefore(cursor.position, "f-string: expressions nested too deeply");
      }
    }
  }

  private void operator(int start) {
    char c = chars[start];
    FStringMode current = mode;
    if (c == ':'
        && current != null
        && current.inField()
        && current.bracketDepth - 1 == current.fieldDepth) {
      current.inText = true;
      current.inFormatSpec = true;
      add(PythonParser.COLON, start, 1);
      return;
    }
    switch (c) {
      case '(', '[', '{' -> open(start);
      case ')', ']', '}' -> close(start, c, current);
      default -> plainOperator(start, c);
    }
  }

  private void plainOperator(int start, char c) {
    char c1 = chars[start + 1];
    char c2 = chars[start + 2];
    if (c1 == '=') {
      switch (c) {
        case '+', '-', '*', '/', '%', '&', '|', '^', '@' -> {
          add(PythonParser.AUGMENTED_ASSIGN, start, 2);
          return;
        }
        case '=', '!', '<', '>', ':' -> {
          add(two(c, c1), start, 2);
          return;
        }
        default -> {}
      }
    } else if (c1 == c) {
      switch (c) {
        case '*', '/', '<', '>' -> {
          if (c2 == '=') {
            add(PythonParser.AUGMENTED_ASSIGN, start, 3);
          } else {
            add(two(c, c1), start, 2);
          }
          return;
        }
        case '.' -> {
          if (c2 == '.') {
            add(PythonParser.ELLIPSIS, start, 3);
            return;
          }
        }
        default -> {}
      }
    } else if (c == '-' && c1 == '>') {
      add(PythonParser.RARROW, start, 2);
      return;
    } else if (c == '<' && c1 == '>') {
      add(PythonParser.OTHER, start, 2);
      return;
    }
    if (c < ' ' || c == 127) {
      throw cursor.failBefore(
          start + 1, String.format(Locale.ROOT, "invalid non-printable character U+%04X", (int) c));
    }
    int kind = SINGLE[c];
    add(kind == 0 ? PythonParser.OTHER : kind, start, 1);
  }

  private static int two(char c, char c1) {
    return switch (c) {
      case '=' -> PythonParser.EQEQUAL;
      case '!' -> PythonParser.NOTEQUAL;
      case ':' -> PythonParser.COLONEQUAL;
      case '*' -> PythonParser.DOUBLESTAR;
      case '/' -> PythonParser.DOUBLESLASH;
      case '<' -> c1 == '=' ? PythonParser.LESSEQUAL : PythonParser.LEFTSHIFT;
      default -> c1 == '=' ? PythonParser.GREATEREQUAL : PythonParser.RIGHTSHIFT;
    };
  }

  private void add(int kind, int start, int length) {
    cursor.position = start + length;
    tokens.add(kind, start, start + length);
  }

  private void open(int start) {
    if (depth >= MAX_BRACKETS) {
      throw cursor.failBefore(start + 1, "too many nested parentheses");
    }
    brackets[depth++] = start;
    if (mode != null) {
      mode.bracketDepth++;
    }
    add(SINGLE[chars[start]], start, 1);
  }

  private void close(int start, char c, @Nullable FStringMode current) {
    if (current != null && current.bracketDepth == 0 && c == '}') {
      throw cursor.failBefore(start + 1, "f-string: single '}' is not allowed");
    }
    if (depth == 0) {
      throw cursor.failBefore(start + 1, "unmatched '" + c + "'");
    }
    int open = brackets[--depth];
    char opening = chars[open];
    if (!matches(opening, c)) {
      throw mismatch(start, c, open, current);
    }
    if (current != null) {
      current.bracketDepth--;
      if (current.bracketDepth < 0) {
        throw cursor.failBefore(start + 1, "f-string: unmatched '" + c + "'");
      }
      if (c == '}' && current.bracketDepth == current.fieldDepth) {
        current.leaveField();
      }
    }
    add(SINGLE[c], start, 1);
  }

  private static boolean matches(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }

  private TokenException mismatch(int start, char c, int open, @Nullable FStringMode current) {
    char opening = chars[open];
    if (current != null && opening == '{' && current.bracketDepth - 1 == current.fieldDepth) {
      return cursor.failBefore(start + 1, "f-string: unmatched '" + c + "'");
    }
    int line = cursor.line(open);
    String where = line == cursor.line(start) ? "" : " on line " + line;
    return cursor.failBefore(
        start + 1,
        "closing parenthesis '"
            + c
            + "' does not match opening parenthesis '"
            + opening
            + "'"
            + where);
  }
}
