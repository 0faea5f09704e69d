// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.Locale;

/** One decoding of bytes. */
final class Decoder {
  private final byte[] bytes;
  private final Codecs.Codec codec;
  private final String errors;
  private final StringBuilder out;
  private int at;
  private int skipped;
  private boolean big;
  private int width;

  Decoder(byte[] bytes, Codecs.Codec codec, String errors) {
    this.bytes = bytes;
    this.codec = codec;
    this.errors = errors;
    out = new StringBuilder(bytes.length);
  }

  String decode() {
    start();
    while (at < bytes.length) {
      switch (codec) {
        case UTF_8:
        case UTF_8_SIG:
          utf8();
          break;
        case ASCII:
          ascii();
          break;
        case LATIN_1:
          out.append((char) (bytes[at++] & 0xff));
          break;
        case CP1252:
          cp1252();
          break;
        default:
          if (width == 2) {
            utf16();
          } else {
            utf32();
          }
      }
    }
    return out.toString();
  }

  /** Skips a byte order mark, and sets width and order of units. */
  private void start() {
    switch (codec) {
      case UTF_8_SIG:
        if (bytes.length >= 3 && b(0) == 0xef && b(1) == 0xbb && b(2) == 0xbf) {
          skipped = 3;
          at = skipped;
        }
        break;
      case UTF_16:
      case UTF_16_LE:
      case UTF_16_BE:
        width = 2;
        break;
      case UTF_32:
      case UTF_32_LE:
      case UTF_32_BE:
        width = 4;
        break;
      default:
        return;
    }
    big = codec == Codecs.Codec.UTF_16_BE || codec == Codecs.Codec.UTF_32_BE;
    boolean marked = codec == Codecs.Codec.UTF_16 || codec == Codecs.Codec.UTF_32;
    if (marked && bytes.length >= width) {
      if (unit(0) == 0xfeff) {
        at = width;
      } else {
        big = true;
        if (unit(0) == 0xfeff) {
          at = width;
        } else {
          big = false;
        }
      }
    }
  }

  private int b(int i) {
    return bytes[i] & 0xff;
  }

  private int unit(int i) {
    int value = 0;
    for (int k = 0; k < width; k++) {
      value |= b(i + k) << 8 * (big ? width - 1 - k : k);
    }
    return value;
  }

  private void utf8() {
    int lead = b(at);
    if (lead < 0x80) {
      out.append((char) lead);
      at++;
      return;
    }
    int more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (more == 0) {
      handle(at + 1, "invalid start byte");
      return;
    }
    int c = lead & (0x3f >> more);
    for (int k = 1; k <= more; k++) {
      if (at + k >= bytes.length) {
        handle(bytes.length, "unexpected end of data");
        return;
      }
      int next = b(at + k);
      if (!continues(lead, k, next)) {
        handle(at + k, "invalid continuation byte");
        return;
      }
      c = c << 6 | (next & 63);
    }
    out.appendCodePoint(c);
    at += more + 1;
  }

  private static boolean continues(int lead, int k, int next) {
    if (next < 0x80 || next > 0xbf) {
      return false;
    }
    if (k > 1) {
      return true;
    }
    return !(lead == 0xe0 && next < 0xa0)
        && !(lead == 0xed && next > 0x9f)
        && !(lead == 0xf0 && next < 0x90)
        && !(lead == 0xf4 && next > 0x8f);
  }

  private void ascii() {
    if (bytes[at] >= 0) {
      out.append((char) bytes[at++]);
    } else {
      handle(at + 1, "ordinal not in range(128)");
    }
  }

  private void cp1252() {
    int c = b(at);
    int mapped = c >= 0x80 && c < 0xa0 ? Codecs.CP1252_HIGH[c - 0x80] : c;
    if (mapped == 0 && c != 0) {
      handle(at + 1, "character maps to <undefined>");
    } else {
      out.append((char) mapped);
      at++;
    }
  }

  private void utf16() {
    if (at + 1 >= bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    int c = unit(at);
    if (c < 0xd800 || c > 0xdfff) {
      out.append((char) c);
      at += 2;
    } else if (c >= 0xdc00) {
      handle(at + 2, "illegal encoding");
    } else if (at + 3 >= bytes.length) {
      handle(bytes.length, "unexpected end of data");
    } else {
      int low = unit(at + 2);
      if (low < 0xdc00 || low > 0xdfff) {
        handle(at + 2, "illegal UTF-16 surrogate");
      } else {
        out.appendCodePoint(Character.toCodePoint((char) c, (char) low));
        at += 4;
      }
    }
  }

  private void utf32() {
    if (at + 3 >= bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    int c = unit(at);
    if (c >= 0xd800 && c <= 0xdfff) {
      handle(at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
    } else if (c < 0 || c > 0x10ffff) {
      handle(at + 4, "code point not in range(0x110000)");
    } else {
      out.appendCodePoint(c);
      at += 4;
    }
  }

  private String shown() {
    if (width == 0) {
      return codec.shown;
    }
    return "utf-" + width * 8 + (big ? "-be" : "-le");
  }

  private CodecError error(int end, String reason) {
    return new CodecError(false, shown(), at - skipped, end - skipped, skipped, reason);
  }

  private void handle(int end, String reason) {
    int next = end;
    switch (errors) {
      case "strict":
        throw error(end, reason);
      case "ignore":
        break;
      case "replace":
        out.append('\ufffd');
        break;
      case "backslashreplace":
        for (int i = at; i < end; i++) {
          String digits = Integer.toHexString(b(i)).toLowerCase(Locale.ROOT);
          out.append("\\x").append(digits.length() < 2 ? "0" : "").append(digits);
        }
        break;
      case "surrogateescape":
        next = escape(end, reason);
        break;
      case "surrogatepass":
        next = passSurrogate(end, reason);
        break;
      case "xmlcharrefreplace":
      case "namereplace":
        throw Codecs.onlyEncodes();
      default:
        throw Codecs.unknownHandler(errors);
    }
    at = next;
  }

  /** Turns bytes into surrogates up to the first one that is ASCII. */
  private int escape(int end, String reason) {
    int i = at;
    while (i < end && i < at + 4 && b(i) >= 0x80) {
      out.append((char) (0xdc00 + b(i)));
      i++;
    }
    if (i == at) {
      throw error(end, reason);
    }
    return i;
  }

  private int passSurrogate(int end, String reason) {
    int c = 0;
    int size = width == 0 ? 3 : width;
    if (codec.isUtf() && at + size <= bytes.length) {
      if (width != 0) {
        c = unit(at);
      } else if ((b(at) & 0xf0) == 0xe0
          && (b(at + 1) & 0xc0) == 0x80
          && (b(at + 2) & 0xc0) == 0x80) {
        c = (b(at) & 15) << 12 | (b(at + 1) & 63) << 6 | (b(at + 2) & 63);
      }
    }
    if (c < 0xd800 || c > 0xdfff) {
      throw error(end, reason);
    }
    int before = CodePoints.length(out.toString());
    out.append((char) c);
    if (CodePoints.length(out.toString()) == before) {
      throw new UnsupportedText("lone surrogates side by side in a string");
    }
    return at + size;
  }
}
