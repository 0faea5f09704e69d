// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.Locale;
import java.util.function.Consumer;
import org.foretrace.source.SourceRange;

/** The values of string and bytes literals: prefixes, quotes and escapes. */
final class StringLiterals {
  private final Consumer<String> warnings;

  private StringLiterals(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /** {@code warnings} takes the messages for escapes that Python keeps as they are. */
  static StringLiterals warning(Consumer<String> warnings) {
    return new StringLiterals(warnings);
  }

  /** A whole literal as written, which is not an f-string. */
  Literal parse(String token) {
    int i = 0;
    boolean raw = false;
    boolean bytes = false;
    while (token.charAt(i) != '"' && token.charAt(i) != '\'') {
      char c = (char) (token.charAt(i) | 32);
      raw |= c == 'r';
      bytes |= c == 'b';
      i++;
    }
    char quote = token.charAt(i);
    int n = token.length();
    int size = n - i >= 6 && token.charAt(i + 1) == quote && token.charAt(i + 2) == quote ? 3 : 1;
    String body = unixLines(token.substring(i + size, n - size));
    if (bytes) {
      requireAscii(body);
      return new Literal.Bytes(raw || body.indexOf('\\') < 0 ? body : bytes(body));
    }
    return new Literal.Str(raw || body.indexOf('\\') < 0 ? body : text(body, false));
  }

  /** A piece of an f-string's text. The tokenizer has warned of backslashes before braces. */
  String piece(String token, boolean raw) {
    String body = unixLines(token);
    return raw || body.indexOf('\\') < 0 ? body : text(body, true);
  }

  /** Python reads every line end as a newline. */
  static String unixLines(String s) {
    return s.indexOf('\r') < 0 ? s : s.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void requireAscii(String body) {
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) >= 128) {
        throw new LiteralException("bytes can only contain ASCII literal characters");
      }
    }
  }

  private String text(String body, boolean piece) {
    StringBuilder out = new StringBuilder(body.length());
    int n = body.length();
    int i = 0;
    boolean warned = false;
    while (i < n) {
      int slash = body.indexOf('\\', i);
      if (slash < 0 || slash + 1 >= n) {
        out.append(body, i, n);
        break;
      }
      out.append(body, i, slash);
      char c = body.charAt(slash + 1);
      i = slash + 2;
      switch (c) {
        case 'x' -> i = hex(body, slash, 2, "\\xXX", out);
        case 'u' -> i = hex(body, slash, 4, "\\uXXXX", out);
        case 'U' -> i = hex(body, slash, 8, "\\UXXXXXXXX", out);
        case 'N' -> i = named(body, slash, out);
        default -> {
          if (c >= '0' && c <= '7') {
            i = octal(body, slash, out, warned);
            warned |= out.charAt(out.length() - 1) > 0xFF;
          } else if (!simple(c, out)) {
            boolean brace = c == '{' || c == '}';
            if (!warned && c < 128 && !(piece && brace)) {
              warnings.accept("invalid escape sequence '\\" + c + "'");
              warned = true;
            }
            out.append('\\').append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean simple(char c, StringBuilder out) {
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'a' -> out.append('\u0007');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\u000B');
      default -> {
        return false;
      }
    }
    return true;
  }

  private int octal(String body, int slash, StringBuilder out, boolean warned) {
    int i = slash + 1;
    int value = 0;
    while (i < body.length() && i < slash + 4 && body.charAt(i) >= '0' && body.charAt(i) <= '7') {
      value = value * 8 + (body.charAt(i) - '0');
      i++;
    }
    if (value > 0xFF && !warned) {
      warnings.accept("invalid octal escape sequence '" + body.substring(slash, i) + "'");
    }
    out.append((char) value);
    return i;
  }

  private static int hex(String body, int slash, int count, String form, StringBuilder out) {
    int i = slash + 2;
    long value = 0;
    int end = Math.min(body.length(), i + count);
    while (i < end && hexDigit(body.charAt(i)) >= 0) {
      value = value * 16 + hexDigit(body.charAt(i));
      i++;
    }
    if (i < slash + 2 + count) {
      throw undecodable(body, slash, i - 1, "truncated " + form + " escape");
    }
    if (value > Character.MAX_CODE_POINT) {
      throw undecodable(body, slash, i - 1, "illegal Unicode character");
    }
    boolean pairs =
        value >= Character.MIN_LOW_SURROGATE
            && value <= Character.MAX_LOW_SURROGATE
            && out.length() > 0
            && Character.isHighSurrogate(out.charAt(out.length() - 1));
    if (pairs) {
      throw surrogatePair();
    }
    out.appendCodePoint((int) value);
    return i;
  }

  /** Two characters in Python, but one in Java's strings. */
  static UnsupportedException surrogatePair() {
    return new UnsupportedException(
        new Unsupported("a surrogate pair in a string literal", new SourceRange(0, 0)));
  }

  private static int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    char lower = (char) (c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private static int named(String body, int slash, StringBuilder out) {
    int open = slash + 2;
    if (open < body.length() && body.charAt(open) == '{') {
      int close = body.indexOf('}', open);
      if (close > open + 1) {
        int c = UnicodeNames.codePoint(body.substring(open + 1, close));
        if (c < 0) {
          throw undecodable(body, slash, close, "unknown Unicode character name");
        }
        out.appendCodePoint(c);
        return close + 1;
      }
      int end = close < 0 ? body.length() - 1 : close - 1;
      throw undecodable(body, slash, end, "malformed \\N character escape");
    }
    throw undecodable(body, slash, slash + 1, "malformed \\N character escape");
  }

  private static LiteralException undecodable(String body, int from, int to, String reason) {
    // positions count what CPython hands to its codec: other characters than ASCII as \UXXXXXXXX
    int start = encodedLength(body, from);
    int end = start + encodedLength(body.substring(from), to - from + 1) - 1;
    String where =
        start == end
            ? "byte " + hexByte(body.charAt(from)) + " in position " + start
            : "bytes in position " + start + "-" + end;
    return new LiteralException(
        "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
  }

  private static String hexByte(char c) {
    return String.format(Locale.ROOT, "0x%02x", (int) c);
  }

  private static int encodedLength(String body, int end) {
    int n = 0;
    for (int i = 0; i < Math.min(end, body.length()); i++) {
      char c = body.charAt(i);
      if (Character.isHighSurrogate(c)) {
        continue;
      }
      n += c < 128 ? 1 : 10;
    }
    return n;
  }

  private String bytes(String body) {
    StringBuilder out = new StringBuilder(body.length());
    int n = body.length();
    int i = 0;
    boolean warned = false;
    while (i < n) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 >= n) {
        out.append(c);
        i++;
        continue;
      }
      char e = body.charAt(i + 1);
      if (e == 'x') {
        if (i + 3 < n && hexDigit(body.charAt(i + 2)) >= 0 && hexDigit(body.charAt(i + 3)) >= 0) {
          out.append((char) (hexDigit(body.charAt(i + 2)) * 16 + hexDigit(body.charAt(i + 3))));
          i += 4;
          continue;
        }
        throw new LiteralException("(value error) invalid \\x escape at position " + i);
      }
      if (e >= '0' && e <= '7') {
        int before = out.length();
        i = octal(body, i, out, warned);
        char value = out.charAt(before);
        warned |= value > 0xFF;
        out.setCharAt(before, (char) (value & 0xFF));
        continue;
      }
      if (!simple(e, out)) {
        if (!warned) {
          warnings.accept("invalid escape sequence '\\" + e + "'");
          warned = true;
        }
        out.append('\\').append(e);
      }
      i += 2;
    }
    return out.toString();
  }
}
