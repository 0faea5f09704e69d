// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code str.encode} and {@code bytes.decode}: the codecs by name. */
public final class Codecs {
  /** An encoding that is known here. */
  enum Encoding {
    UTF_8("utf-8"),
    UTF_8_SIG("utf-8-sig"),
    ASCII("ascii"),
    LATIN_1("latin-1"),
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be");

    final String text;

    Encoding(String text) {
      this.text = text;
    }
  }

  private static final Map<String, Encoding> BY_NAME = byName();

  // Those of CPython that are no text encodings.
  private static final List<String> BINARY =
      List.of(
          "base64", "base64_codec", "base_64", "bz2", "bz2_codec", "hex", "hex_codec", "quopri",
          "quopri_codec", "quoted_printable", "quotedprintable", "rot13", "rot_13", "uu", "uu_codec",
          "zip", "zlib", "zlib_codec");

  // How the names of CPython's other codecs and their aliases begin.
  private static final List<String> OTHER =
      List.of(
          "cp", "iso", "mac", "koi", "gb", "big5", "euc", "shift", "sjis", "s_jis", "johab", "hz",
          "idna", "punycode", "raw_unicode", "unicode", "utf_7", "utf7", "u7", "ptcp", "tis", "kz",
          "hp_roman", "palmos", "latin", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9", "l10",
          "windows", "ibm", "greek", "cyrillic", "arabic", "hebrew", "ks", "ujis", "mbcs", "oem",
          "undefined", "csiso", "cskoi", "csbig5", "csptcp", "cshp", "csibm", "ansi", "936", "949",
          "950", "8859", "037", "1125", "1140", "125", "273", "424", "437", "500", "775", "85",
          "86", "roman8", "r8", "rk1048", "strk", "thai", "ms", "uhc", "dbcs", "csshift", "chinese",
          "korean", "hkscs", "jisx", "u_jis", "euk", "elot", "ecma", "asmo", "visual", "logical");

  private Codecs() {}

  private static Map<String, Encoding> byName() {
    Map<String, Encoding> map = new HashMap<>();
    put(map, Encoding.UTF_8, "utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001");
    put(map, Encoding.UTF_8_SIG, "utf_8_sig utf8_sig");
    put(
        map,
        Encoding.ASCII,
        "ascii us_ascii us 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367"
            + " iso646_us iso_646.irv_1991 iso_ir_6");
    put(
        map,
        Encoding.LATIN_1,
        "latin_1 latin1 latin l1 iso_8859_1 iso8859_1 iso8859 8859 cp819 csisolatin1 ibm819"
            + " iso_8859_1_1987 iso_ir_100");
    put(map, Encoding.UTF_16, "utf_16 utf16 u16");
    put(map, Encoding.UTF_16_LE, "utf_16_le utf_16le unicodelittleunmarked");
    put(map, Encoding.UTF_16_BE, "utf_16_be utf_16be unicodebigunmarked");
    put(map, Encoding.UTF_32, "utf_32 utf32 u32");
    put(map, Encoding.UTF_32_LE, "utf_32_le utf_32le");
    put(map, Encoding.UTF_32_BE, "utf_32_be utf_32be");
    return map;
  }

  private static void put(Map<String, Encoding> map, Encoding encoding, String names) {
    for (String name : names.split(" ")) {
      map.put(name, encoding);
    }
  }

  /** {@code text.encode(encoding, errors)}. */
  public static byte[] encode(ThreadState ts, String text, String encoding, String errors) {
    Encoding found = find(ts, encoding, "encode");
    ts.chargeMemory(text.length() > 1024 ? text.length() : 0);
    return new TextEncoder(ts, text, found, errors).encode();
  }

  /** {@code bytes.decode(encoding, errors)}. */
  public static String decode(ThreadState ts, byte[] bytes, String encoding, String errors) {
    Encoding found = find(ts, encoding, "decode");
    ts.chargeMemory(bytes.length > 1024 ? bytes.length : 0);
    return new TextDecoder(ts, bytes, found, errors).decode();
  }

  private static Encoding find(ThreadState ts, String encoding, String function) {
    if (encoding.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    String name = normalize(encoding);
    Encoding found = BY_NAME.get(name);
    if (found != null) {
      return found;
    }
    if (BINARY.contains(name)) {
      throw Errors.raise(
          Exceptions.LOOKUP_ERROR,
          "'"
              + encoding
              + "' is not a text encoding; use codecs."
              + function
              + "() to handle arbitrary codecs");
    }
    for (String prefix : OTHER) {
      if (name.startsWith(prefix)) {
        throw ts.unsupported("codec " + encoding);
      }
    }
    throw Errors.raise(Exceptions.LOOKUP_ERROR, "unknown encoding: " + encoding);
  }

  // Everything but letters, digits and dots becomes one underscore.
  private static String normalize(String encoding) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (char c : encoding.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
        if (gap && out.length() > 0) {
          out.append('_');
        }
        out.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  /** The LookupError for an error handler that is not registered. */
  static PyRaise unknownHandler(String errors) {
    return Errors.raise(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
  }
}
