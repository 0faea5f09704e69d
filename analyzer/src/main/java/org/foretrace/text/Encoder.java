// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.io.ByteArrayOutputStream;

/** One encoding of a text. */
final class Encoder {
  private final int[] points;
  private final Codecs.Codec codec;
  private final String errors;
  private final ByteArrayOutputStream out;

  Encoder(String text, Codecs.Codec codec, String errors) {
    points = CodePoints.toArray(text);
    this.codec = codec;
    this.errors = errors;
    out = new ByteArrayOutputStream(text.length() + 4);
  }

  byte[] encode() {
    if (codec == Codecs.Codec.UTF_16 || codec == Codecs.Codec.UTF_32) {
      put(0xfeff);
    } else if (codec == Codecs.Codec.UTF_8_SIG) {
      put(0xfeff);
    }
    int i = 0;
    while (i < points.length) {
      if (canPut(points[i])) {
        put(points[i++]);
        continue;
      }
      int end = i + 1;
      while (takesRuns() && end < points.length && !canPut(points[end])) {
        end++;
      }
      handle(i, end);
      i = end;
    }
    return out.toByteArray();
  }

  /** Whether an error covers a run of characters at once. */
  private boolean takesRuns() {
    switch (codec) {
      case UTF_8:
      case UTF_8_SIG:
      case ASCII:
      case LATIN_1:
      case CP1252:
        return true;
      default:
        return false;
    }
  }

  private boolean canPut(int c) {
    switch (codec) {
      case ASCII:
        return c < 0x80;
      case LATIN_1:
        return c < 0x100;
      case CP1252:
        return cp1252(c) >= 0;
      default:
        return c < 0xd800 || c > 0xdfff;
    }
  }

  private static int cp1252(int c) {
    if (c < 0x80 || (c >= 0xa0 && c < 0x100)) {
      return c;
    }
    for (int i = 0; i < Codecs.CP1252_HIGH.length; i++) {
      if (c != 0 && Codecs.CP1252_HIGH[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }

  private void put(int c) {
    switch (codec) {
      case ASCII:
      case LATIN_1:
        out.write(c);
        break;
      case CP1252:
        out.write(cp1252(c));
        break;
      case UTF_8:
      case UTF_8_SIG:
        putUtf8(c);
        break;
      case UTF_16:
      case UTF_16_LE:
      case UTF_16_BE:
        if (c >= 0x10000) {
          unit(Character.highSurrogate(c), 2);
          unit(Character.lowSurrogate(c), 2);
        } else {
          unit(c, 2);
        }
        break;
      default:
        unit(c, 4);
    }
  }

  private void putUtf8(int c) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xc0 | c >> 6);
      out.write(0x80 | (c & 63));
    } else if (c < 0x10000) {
      out.write(0xe0 | c >> 12);
      out.write(0x80 | (c >> 6 & 63));
      out.write(0x80 | (c & 63));
    } else {
      out.write(0xf0 | c >> 18);
      out.write(0x80 | (c >> 12 & 63));
      out.write(0x80 | (c >> 6 & 63));
      out.write(0x80 | (c & 63));
    }
  }

  private void unit(int value, int size) {
    boolean big = codec == Codecs.Codec.UTF_16_BE || codec == Codecs.Codec.UTF_32_BE;
    for (int i = 0; i < size; i++) {
      out.write(value >>> 8 * (big ? size - 1 - i : i));
    }
  }

  private String reason() {
    switch (codec) {
      case ASCII:
        return "ordinal not in range(128)";
      case LATIN_1:
        return "ordinal not in range(256)";
      case CP1252:
        return "character maps to <undefined>";
      default:
        return "surrogates not allowed";
    }
  }

  private CodecError error(int start, int end) {
    return new CodecError(true, codec.shown, start, end, 0, reason());
  }

  private void handle(int start, int end) {
    switch (errors) {
      case "strict":
        throw error(start, end);
      case "ignore":
        break;
      case "surrogateescape":
        escapeSurrogates(start, end);
        break;
      case "surrogatepass":
        if (!codec.isUtf()) {
          throw error(start, end);
        }
        for (int i = start; i < end; i++) {
          put(points[i]);
        }
        break;
      default:
        for (int i = start; i < end; i++) {
          replace(points[i]).chars().forEach(this::put);
        }
    }
  }

  private String replace(int c) {
    switch (errors) {
      case "replace":
        return "?";
      case "backslashreplace":
        StringBuilder escaped = new StringBuilder();
        StrText.escape(escaped, c);
        return escaped.toString();
      case "xmlcharrefreplace":
        return "&#" + c + ";";
      default:
        throw Codecs.unknownHandler(errors);
    }
  }

  private void escapeSurrogates(int start, int end) {
    for (int i = start; i < end; i++) {
      if (points[i] < 0xdc80 || points[i] > 0xdcff) {
        // CP1252 reports the whole run, the others what is left of it.
        throw error(codec == Codecs.Codec.CP1252 ? start : i, end);
      }
      if (!takesRuns()) {
        throw error(start, end);
      }
      out.write(points[i] - 0xdc00);
    }
  }
}
