// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Encodes one string, with the error handlers of CPython's codecs module. */
final class TextEncoder {
  private final ThreadState ts;
  private final String text;
  private final Codecs.Encoding encoding;
  private final String errors;
  private final int[] points;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  TextEncoder(ThreadState ts, String text, Codecs.Encoding encoding, String errors) {
    this.ts = ts;
    this.text = text;
    this.encoding = encoding;
    this.errors = errors;
    this.points = text.codePoints().toArray();
  }

  byte[] encode() {
    switch (encoding) {
      case UTF_8_SIG -> out.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
      case UTF_16 -> out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
      case UTF_32 -> out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});
      default -> {}
    }
    int i = 0;
    while (i < points.length) {
      if (isEncodable(points[i])) {
        put(points[i++]);
        continue;
      }
      int end = i + 1;
      while (end < points.length && !isEncodable(points[end])) {
        end++;
      }
      handle(i, end);
      i = end;
    }
    return out.toByteArray();
  }

  private boolean isEncodable(int c) {
    return switch (encoding) {
      case ASCII -> c < 128;
      case LATIN_1 -> c < 256;
      default -> c < 0xd800 || c > 0xdfff;
    };
  }

  private void put(int c) {
    switch (encoding) {
      case ASCII, LATIN_1 -> out.write(c);
      case UTF_8, UTF_8_SIG -> utf8(c);
      case UTF_16, UTF_16_LE, UTF_16_BE -> {
        for (char unit : Character.toChars(c)) {
          unit(unit, 2);
        }
      }
      default -> unit(c, 4);
    }
  }

  private void utf8(int c) {
    if (c < 128) {
      out.write(c);
    } else if (c >= 0xd800 && c <= 0xdfff) {
      out.write(0xe0 | (c >> 12));
      out.write(0x80 | ((c >> 6) & 63));
      out.write(0x80 | (c & 63));
    } else {
      out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void unit(int value, int size) {
    boolean big =
        encoding == Codecs.Encoding.UTF_16_BE || encoding == Codecs.Encoding.UTF_32_BE;
    for (int i = 0; i < size; i++) {
      out.write(value >> (8 * (big ? size - 1 - i : i)));
    }
  }

  private void handle(int start, int end) {
    switch (errors) {
      case "strict" -> throw error(start, end);
      case "ignore" -> {}
      case "replace" -> replaceBy("?".repeat(end - start));
      case "backslashreplace" -> {
        for (int i = start; i < end; i++) {
          replaceBy(escape(points[i]));
        }
      }
      case "xmlcharrefreplace" -> {
        for (int i = start; i < end; i++) {
          replaceBy("&#" + points[i] + ";");
        }
      }
      case "surrogateescape" -> escapeSurrogates(start, end);
      case "surrogatepass" -> passSurrogates(start, end);
      case "namereplace" -> throw ts.unsupported("codec error handler namereplace");
      default -> throw Codecs.unknownHandler(errors);
    }
  }

  private void replaceBy(String ascii) {
    ascii.chars().forEach(this::put);
  }

  private void escapeSurrogates(int start, int end) {
    for (int i = start; i < end; i++) {
      if (points[i] < 0xdc80 || points[i] > 0xdcff) {
        throw error(start, end);
      }
    }
    if (encoding.ordinal() > Codecs.Encoding.LATIN_1.ordinal()) {
      throw ts.unsupported("codec error handler surrogateescape with " + encoding.text);
    }
    for (int i = start; i < end; i++) {
      out.write(points[i] & 0xff);
    }
  }

  private void passSurrogates(int start, int end) {
    if (encoding == Codecs.Encoding.ASCII || encoding == Codecs.Encoding.LATIN_1) {
      throw error(start, end);
    }
    for (int i = start; i < end; i++) {
      put(points[i]);
    }
  }

  static String escape(int c) {
    String hex = Integer.toHexString(c);
    int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    String mark = c < 0x100 ? "\\x" : c < 0x10000 ? "\\u" : "\\U";
    return mark + "0".repeat(width - hex.length()) + hex;
  }

  private PyRaise error(int start, int end) {
    String reason =
        switch (encoding) {
          case ASCII -> "ordinal not in range(128)";
          case LATIN_1 -> "ordinal not in range(256)";
          default -> "surrogates not allowed";
        };
    return new PyRaise(
        Errors.make(
            Exceptions.UNICODE_ENCODE_ERROR,
            PyStr.of(encoding == Codecs.Encoding.UTF_8_SIG ? "utf-8" : encoding.text),
            PyStr.of(text),
            PyInt.of(start),
            PyInt.of(end),
            PyStr.of(reason)));
  }
}
