// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.nio.charset.StandardCharsets;

/** Decodes one sequence of bytes, with the error handlers of CPython's codecs module. */
final class TextDecoder {
  private final ThreadState ts;
  private final byte[] bytes;
  private Codecs.Encoding encoding;
  private final String errors;
  private final StringBuilder out;
  private int at;

  TextDecoder(ThreadState ts, byte[] bytes, Codecs.Encoding encoding, String errors) {
    this.ts = ts;
    this.bytes = bytes;
    this.encoding = encoding;
    this.errors = errors;
    this.out = new StringBuilder(bytes.length);
  }

  String decode() {
    skipMark();
    if (encoding == Codecs.Encoding.LATIN_1 || (encoding.ordinal() < 3 && isAscii())) {
      return new String(bytes, at, bytes.length - at, StandardCharsets.ISO_8859_1);
    }
    while (at < bytes.length) {
      switch (encoding) {
        case ASCII -> ascii();
        case UTF_16, UTF_16_LE, UTF_16_BE -> utf16();
        case UTF_32, UTF_32_LE, UTF_32_BE -> utf32();
        default -> utf8();
      }
    }
    return out.toString();
  }

  private boolean isAscii() {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  // A byte order mark decides between the two orders, and is no character.
  private void skipMark() {
    if (encoding == Codecs.Encoding.UTF_8_SIG
        && bytes.length >= 3
        && at(0) == 0xef
        && at(1) == 0xbb
        && at(2) == 0xbf) {
      at = 3;
    } else if (encoding == Codecs.Encoding.UTF_16 && bytes.length >= 2) {
      int mark = at(0) << 8 | at(1);
      at = mark == 0xfffe || mark == 0xfeff ? 2 : 0;
      encoding = mark == 0xfeff ? Codecs.Encoding.UTF_16_BE : Codecs.Encoding.UTF_16_LE;
    } else if (encoding == Codecs.Encoding.UTF_32 && bytes.length >= 4) {
      long mark = unit(0, 4, true);
      at = mark == 0xfffe0000L || mark == 0xfeffL ? 4 : 0;
      encoding = mark == 0xfeffL ? Codecs.Encoding.UTF_32_BE : Codecs.Encoding.UTF_32_LE;
    }
  }

  private int at(int i) {
    return bytes[i] & 0xff;
  }

  private void ascii() {
    if (bytes[at] >= 0) {
      out.append((char) bytes[at++]);
    } else {
      handle(at + 1, "ordinal not in range(128)");
    }
  }

  private void utf8() {
    int first = at(at);
    if (first < 128) {
      out.append((char) first);
      at++;
      return;
    }
    int length = first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4) {
      handle(at + 1, "invalid start byte");
      return;
    }
    int point = first & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length) {
        handle(bytes.length, "unexpected end of data");
        return;
      }
      int next = at(at + i);
      if (next < 0x80 || next > 0xbf || (i == 1 && !isSecond(first, next))) {
        handle(at + i, "invalid continuation byte");
        return;
      }
      point = point << 6 | (next & 63);
    }
    out.appendCodePoint(point);
    at += length;
  }

  // Neither too long forms, nor surrogates, nor beyond the last code point.
  private static boolean isSecond(int first, int second) {
    return switch (first) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  private long unit(int from, int size, boolean big) {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value |= (long) at(from + i) << (8 * (big ? size - 1 - i : i));
    }
    return value;
  }

  private void utf16() {
    boolean big = encoding == Codecs.Encoding.UTF_16_BE;
    if (at + 2 > bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    char c = (char) unit(at, 2, big);
    if (Character.isLowSurrogate(c)) {
      handle(at + 2, "illegal encoding");
    } else if (!Character.isHighSurrogate(c)) {
      out.append(c);
      at += 2;
    } else if (at + 4 > bytes.length) {
      handle(bytes.length, "unexpected end of data");
    } else {
      char low = (char) unit(at + 2, 2, big);
      if (Character.isLowSurrogate(low)) {
        out.append(c).append(low);
        at += 4;
      } else {
        handle(at + 2, "illegal UTF-16 surrogate");
      }
    }
  }

  private void utf32() {
    if (at + 4 > bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    long c = unit(at, 4, encoding == Codecs.Encoding.UTF_32_BE);
    if (c > Character.MAX_CODE_POINT) {
      handle(at + 4, "code point not in range(0x110000)");
    } else if (c >= 0xd800 && c <= 0xdfff) {
      handle(at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
    } else {
      out.appendCodePoint((int) c);
      at += 4;
    }
  }

  private void handle(int end, String reason) {
    switch (errors) {
      case "strict" -> throw error(end, reason);
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      case "backslashreplace" -> {
        for (int i = at; i < end; i++) {
          out.append(TextEncoder.escape(at(i)));
        }
      }
      case "surrogateescape" -> {
        for (int i = at; i < end; i++) {
          if (bytes[i] >= 0) {
            throw error(end, reason);
          }
          out.append((char) (0xdc00 | at(i)));
        }
      }
      case "surrogatepass" -> throw ts.unsupported("codec error handler surrogatepass in decode");
      case "xmlcharrefreplace", "namereplace" ->
          throw Errors.typeError(
              "don't know how to handle UnicodeDecodeError in error callback");
      default -> throw Codecs.unknownHandler(errors);
    }
    at = end;
  }

  private PyRaise error(int end, String reason) {
    return new PyRaise(
        Errors.make(
            Exceptions.UNICODE_DECODE_ERROR,
            PyStr.of(encoding == Codecs.Encoding.UTF_8_SIG ? "utf-8" : encoding.text),
            PyBytes.of(bytes.clone()),
            PyInt.of(at),
            PyInt.of(end),
            PyStr.of(reason)));
  }
}
