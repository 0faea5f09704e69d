// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foretrace.text.CodecError;
import org.foretrace.text.Codecs;
import org.foretrace.text.UnsupportedText;

/** {@code str.encode} and {@code bytes.decode}: the codecs by name. */
public final class TextCodecs {
  // The names and aliases of the codecs that room text has.
  private static final List<String> KNOWN =
      List.of(
          "utf_8",
          "utf8",
          "u8",
          "utf",
          "cp65001",
          "utf_8_sig",
          "ascii",
          "us_ascii",
          "us",
          "646",
          "latin_1",
          "latin1",
          "latin",
          "l1",
          "iso_8859_1",
          "iso8859_1",
          "iso8859",
          "8859",
          "cp819",
          "cp1252",
          "1252",
          "windows_1252",
          "utf_16",
          "utf16",
          "u16",
          "utf_16_le",
          "utf_16le",
          "utf_16_be",
          "utf_16be",
          "utf_32",
          "utf32",
          "u32",
          "utf_32_le",
          "utf_32le",
          "utf_32_be",
          "utf_32be");

  private static final List<String> ASCII =
      List.of(
          "ansi_x3.4_1968",
          "ansi_x3_4_1968",
          "ansi_x3.4_1986",
          "cp367",
          "csascii",
          "ibm367",
          "iso646_us",
          "iso_646.irv_1991",
          "iso_ir_6");

  // Those of CPython that are no text encodings.
  private static final List<String> BINARY =
      List.of(
          "base64",
          "base64_codec",
          "base_64",
          "bz2",
          "bz2_codec",
          "hex",
          "hex_codec",
          "quopri",
          "quopri_codec",
          "quoted_printable",
          "quotedprintable",
          "rot13",
          "rot_13",
          "uu",
          "uu_codec",
          "zip",
          "zlib",
          "zlib_codec");

  // How the names of CPython's other codecs and their aliases begin.
  private static final List<String> OTHER =
      List.of(
          "cp",
          "iso",
          "mac",
          "koi",
          "gb",
          "big5",
          "euc",
          "shift",
          "sjis",
          "s_jis",
          "johab",
          "hz",
          "idna",
          "punycode",
          "raw_unicode",
          "unicode",
          "utf_7",
          "utf7",
          "u7",
          "ptcp",
          "tis",
          "kz",
          "hp_roman",
          "palmos",
          "latin",
          "l2",
          "l3",
          "l4",
          "l5",
          "l6",
          "l7",
          "l8",
          "l9",
          "l10",
          "windows",
          "ibm",
          "greek",
          "cyrillic",
          "arabic",
          "hebrew",
          "ks",
          "ujis",
          "mbcs",
          "oem",
          "undefined",
          "csiso",
          "cskoi",
          "csbig5",
          "csptcp",
          "cshp",
          "csibm",
          "ansi",
          "936",
          "949",
          "950",
          "8859",
          "037",
          "1125",
          "1140",
          "125",
          "273",
          "424",
          "437",
          "500",
          "775",
          "85",
          "86",
          "roman8",
          "r8",
          "rk1048",
          "strk",
          "thai",
          "ms",
          "uhc",
          "dbcs",
          "csshift",
          "chinese",
          "korean",
          "hkscs",
          "jisx",
          "u_jis",
          "euk",
          "elot",
          "ecma",
          "asmo",
          "visual",
          "logical");

  private TextCodecs() {}

  /** {@code text.encode(encoding, errors)}. */
  public static byte[] encode(ThreadState ts, String text, String encoding, String errors) {
    String codec = check(ts, encoding, "encode");
    ts.chargeMemory(text.length() > 1024 ? text.length() : 0);
    try {
      return Codecs.encode(text, codec, errors);
    } catch (CodecError e) {
      throw error(Exceptions.UNICODE_ENCODE_ERROR, PyStr.of(text), e);
    } catch (UnsupportedText e) {
      throw ts.unsupported(e.feature());
    }
  }

  /** {@code bytes.decode(encoding, errors)}. */
  public static String decode(ThreadState ts, byte[] bytes, String encoding, String errors) {
    String codec = check(ts, encoding, "decode");
    ts.chargeMemory(bytes.length > 1024 ? bytes.length : 0);
    try {
      return Codecs.decode(bytes, codec, errors);
    } catch (CodecError e) {
      byte[] shown = Arrays.copyOfRange(bytes, e.skipped(), bytes.length);
      throw error(Exceptions.UNICODE_DECODE_ERROR, PyBytes.of(shown), e);
    } catch (UnsupportedText e) {
      throw ts.unsupported(e.feature());
    }
  }

  private static PyRaise error(PyType type, PyObject object, CodecError e) {
    return new PyRaise(
        Errors.make(
            type,
            PyStr.of(e.codec()),
            object,
            PyInt.of(e.start()),
            PyInt.of(e.end()),
            PyStr.of(e.reason())));
  }

  // The name of a codec that room text has. Refuses codecs that CPython has and we do not;
  // LookupError for those that nobody has.
  private static String check(ThreadState ts, String encoding, String function) {
    if (encoding.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    String name = normalize(encoding);
    if (KNOWN.contains(name)) {
      return name;
    }
    if (ASCII.contains(name)) {
      return "ascii";
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
}
