// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.Locale;

/** {@code str.encode} and {@code bytes.decode} for the common encodings. */
public final class Codecs {
  private Codecs() {}

  /** An encoding, by the name that errors show. */
  enum Codec {
    UTF_8("utf-8"),
    UTF_8_SIG("utf-8"),
    ASCII("ascii"),
    LATIN_1("latin-1"),
    CP1252("charmap"),
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be");

    final String shown;

    Codec(String shown) {
      this.shown = shown;
    }

    boolean isUtf() {
      return this != ASCII && this != LATIN_1 && this != CP1252;
    }
  }

  /** Finds a codec by any of its names; refuses those that are not supported. */
  static Codec lookup(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = c == '.' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '_') {
        plain.append('_');
      }
    }
    switch (plain.toString()) {
      case "utf_8":
      case "utf8":
      case "u8":
      case "utf":
      case "cp65001":
        return Codec.UTF_8;
      case "utf_8_sig":
        return Codec.UTF_8_SIG;
      case "ascii":
      case "us_ascii":
      case "us":
      case "646":
        return Codec.ASCII;
      case "latin_1":
      case "latin1":
      case "latin":
      case "l1":
      case "iso_8859_1":
      case "iso8859_1":
      case "iso8859":
      case "8859":
      case "cp819":
        return Codec.LATIN_1;
      case "cp1252":
      case "1252":
      case "windows_1252":
        return Codec.CP1252;
      case "utf_16":
      case "utf16":
      case "u16":
        return Codec.UTF_16;
      case "utf_16_le":
      case "utf_16le":
        return Codec.UTF_16_LE;
      case "utf_16_be":
      case "utf_16be":
        return Codec.UTF_16_BE;
      case "utf_32":
      case "utf32":
      case "u32":
        return Codec.UTF_32;
      case "utf_32_le":
      case "utf_32le":
        return Codec.UTF_32_LE;
      case "utf_32_be":
      case "utf_32be":
        return Codec.UTF_32_BE;
      default:
        throw new UnsupportedText("encoding " + StrText.repr(name));
    }
  }

  /** {@code text.encode(encoding, errors)}. */
  public static byte[] encode(String text, String encoding, String errors) {
    return new Encoder(text, lookup(encoding), errors).encode();
  }

  /** {@code bytes.decode(encoding, errors)}. */
  public static String decode(byte[] bytes, String encoding, String errors) {
    return new Decoder(bytes, lookup(encoding), errors).decode();
  }

  /** The TypeError for an error handler that only encodes. */
  static TextError onlyEncodes() {
    return TextError.type("don't know how to handle UnicodeDecodeError in error callback");
  }

  /** The LookupError for an error handler that does not exist, or a refusal of one that does. */
  static RuntimeException unknownHandler(String errors) {
    if (errors.equals("namereplace") || errors.equals("surrogatepass")) {
      return new UnsupportedText("error handler " + StrText.repr(errors));
    }
    return new TextError(
        TextError.Kind.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
  }

  /** The characters of bytes 0x80 to 0x9f in cp1252; 0 where there is none. */
  static final char[] CP1252_HIGH = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178
  };
}
