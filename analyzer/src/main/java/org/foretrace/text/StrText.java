// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** How {@code repr} and {@code ascii} show strings and bytes. */
public final class StrText {
  private static final String HEX = "0123456789abcdef";

  private StrText() {}

  /** {@code repr(text)}. */
  public static String repr(String text) {
    return quote(text, false);
  }

  /** {@code ascii(text)}. */
  public static String ascii(String text) {
    return quote(text, true);
  }

  /** Escapes the non-ASCII characters of a repr: what {@code ascii()} does to any object's repr. */
  public static String escapeNonAscii(String repr) {
    int plain = 0;
    while (plain < repr.length() && repr.charAt(plain) < 128) {
      plain++;
    }
    if (plain == repr.length()) {
      return repr;
    }
    StringBuilder out = new StringBuilder(repr.length() + 16);
    repr.codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                out.append((char) c);
              } else {
                escape(out, c);
              }
            });
    return out.toString();
  }

  private static String quote(String text, boolean ascii) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c < 128 ? c >= ' ' && c < 127 : !ascii && CharClass.isPrintable(c)) {
        out.appendCodePoint(c);
      } else {
        control(out, c);
      }
    }
    return out.append(quote).toString();
  }

  private static void control(StringBuilder out, int c) {
    switch (c) {
      case '\n':
        out.append("\\n");
        break;
      case '\r':
        out.append("\\r");
        break;
      case '\t':
        out.append("\\t");
        break;
      default:
        escape(out, c);
    }
  }

  /** Writes a character as its {@code \x}, {@code \}{@code u} or {@code \U} escape. */
  static void escape(StringBuilder out, int c) {
    if (c < 0x100) {
      hex(out.append("\\x"), c, 2);
    } else if (c < 0x10000) {
      hex(out.append("\\u"), c, 4);
    } else {
      hex(out.append("\\U"), c, 8);
    }
  }

  private static void hex(StringBuilder out, int value, int width) {
    for (int shift = 4 * (width - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt((value >> shift) & 15));
    }
  }

  /** {@code repr(bytes)}. */
  public static String repr(byte[] bytes) {
    boolean single = false;
    boolean twice = false;
    for (byte b : bytes) {
      single |= b == '\'';
      twice |= b == '"';
    }
    char quote = single && !twice ? '"' : '\'';
    StringBuilder out = new StringBuilder(bytes.length + 3).append('b').append(quote);
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c >= ' ' && c < 127) {
        out.append((char) c);
      } else {
        control(out, c);
      }
    }
    return out.append(quote).toString();
  }

  /** {@code repr(bytearray)}. */
  public static String reprBytearray(byte[] bytes) {
    return "bytearray(" + repr(bytes) + ")";
  }
}
