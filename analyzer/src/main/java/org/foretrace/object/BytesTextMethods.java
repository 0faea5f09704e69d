// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.foretrace.text.StrPad;
import org.jspecify.annotations.Nullable;

/** The methods of bytes and bytearray that convert, classify, pad, strip and decode. */
final class BytesTextMethods {
  private BytesTextMethods() {}

  static void addTo(BuiltinTable t, PyType type) {
    convert(t, "capitalize", BytesText::capitalize);
    convert(t, "title", BytesText::title);
    convert(t, "lower", s -> BytesText.map(s, BytesText::lower));
    convert(t, "upper", s -> BytesText.map(s, BytesText::upper));
    convert(t, "swapcase", s -> BytesText.map(s, BytesText::swap));
    check(t, "isascii", s -> s.chars().allMatch(c -> c < 128));
    check(t, "isalpha", s -> BytesText.all(s, BytesText::isAlpha));
    check(t, "isalnum", s -> BytesText.all(s, c -> BytesText.isAlpha(c) || BytesText.isDigit(c)));
    check(t, "isdigit", s -> BytesText.all(s, BytesText::isDigit));
    check(t, "isspace", s -> BytesText.all(s, BytesText::isSpace));
    check(t, "islower", s -> BytesText.oneCase(s, BytesText::isLower, BytesText::isUpper));
    check(t, "isupper", s -> BytesText.oneCase(s, BytesText::isUpper, BytesText::isLower));
    check(t, "istitle", BytesText::isTitle);
    padding(t);
    stripping(t);
    decoding(t, type);
    translation(t);
  }

  private static String text(PyObject o) {
    return BytesText.of(BytesMethods.value(o));
  }

  private static PyObject like(PyObject self, String text) {
    return BytesMethods.like(self, BytesText.toBytes(text));
  }

  private static void convert(BuiltinTable t, String name, UnaryOperator<String> conversion) {
    t.method(name + "(self, /)", (ts, self) -> like(self, conversion.apply(text(self))));
  }

  private static void check(BuiltinTable t, String name, Predicate<String> test) {
    t.method(name + "(self, /)", (ts, self) -> PyBool.of(test.test(text(self))));
  }

  private static void padding(BuiltinTable t) {
    pad(t, "center", StrPad::center);
    pad(t, "ljust", StrPad::ljust);
    pad(t, "rjust", StrPad::rjust);
    t.method(
        "zfill(self, width, /)",
        (ts, self, width) -> {
          int n = Arguments.size(ts, width);
          ts.chargeMemory(Math.max(0, n));
          return like(self, StrPad.zfill(text(self), n));
        });
    t.method(
        "expandtabs(self, /, tabsize=8)",
        (ts, self, size) -> {
          int n = Arguments.cInt(ts, size);
          long tabs = text(self).chars().filter(c -> c == '\t').count();
          ts.chargeMemory(tabs * Math.max(0, n));
          return like(self, StrPad.expandtabs(text(self), n));
        });
  }

  /** Pads to a width with a code point. */
  private interface Padding {
    String apply(String text, int width, int fill);
  }

  private static void pad(BuiltinTable t, String name, Padding padding) {
    t.method(
        name + "(self, width, fillchar=?, /)",
        (ts, self, width, fill) -> {
          int n = Arguments.size(ts, width);
          int c = ' ';
          if (fill != null) {
            byte[] one = fill instanceof PyBytesLike ? BytesMethods.value(fill) : new byte[0];
            if (one.length != 1) {
              throw Errors.typeError(
                  name
                      + "() argument 2 must be a byte string of length 1, not "
                      + fill.type().name());
            }
            c = one[0] & 0xff;
          }
          ts.chargeMemory(Math.max(0, n));
          return like(self, padding.apply(text(self), n, c));
        });
  }

  private static void stripping(BuiltinTable t) {
    strip(t, "strip", true, true);
    strip(t, "lstrip", true, false);
    strip(t, "rstrip", false, true);
    t.method(
        "removeprefix(self, prefix, /)",
        (ts, self, part) -> like(self, StrPad.removeprefix(text(self), required(part))));
    t.method(
        "removesuffix(self, suffix, /)",
        (ts, self, part) -> like(self, StrPad.removesuffix(text(self), required(part))));
  }

  private static String required(PyObject o) {
    return BytesText.of(BytesMethods.required(o));
  }

  private static void strip(BuiltinTable t, String name, boolean left, boolean right) {
    t.method(
        name + "(self, bytes=None, /)",
        (ts, self, chars) ->
            like(
                self,
                BytesText.strip(
                    text(self), chars == PySingleton.NONE ? null : required(chars), left, right)));
  }

  private static void decoding(BuiltinTable t, PyType type) {
    t.method(
        "decode(self, /, encoding='utf-8', errors='strict')",
        (ts, self, encoding, errors) ->
            PyStr.of(
                TextCodecs.decode(
                    ts,
                    BytesMethods.value(self),
                    Arguments.str(encoding, "decode() argument 'encoding'"),
                    Arguments.str(errors, "decode() argument 'errors'"))));
    t.classMethod(
        "fromhex(cls, string, /)",
        (ts, args) -> {
          byte[] value = BytesText.fromHex(Arguments.str(args[1], "fromhex() argument"));
          PyObject made = type == PyBytes.TYPE ? PyBytes.of(value) : PyByteArray.of(value);
          return args[0] == type ? made : ts.call(args[0], made);
        });
    t.method(
        "hex(self, /, sep=?, bytes_per_sep=1)",
        (ts, self, sep, group) -> {
          ts.chargeMemory(2L * BytesMethods.value(self).length);
          Character separator = sep == null ? null : separator(ts, sep);
          return PyStr.of(
              BytesText.hex(BytesMethods.value(self), separator, Arguments.cInt(ts, group)));
        });
  }

  private static char separator(ThreadState ts, PyObject sep) {
    if (PyOps.length(ts, sep) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (!(sep instanceof PyStr) && !(sep instanceof PyBytesLike)) {
      throw Errors.typeError("sep must be str or bytes.");
    }
    char c = sep instanceof PyStr ? ((PyStr) sep).value().charAt(0) : text(sep).charAt(0);
    if (c > 127) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return c;
  }

  private static void translation(BuiltinTable t) {
    t.method(
        "translate(self, table, /, delete=?)",
        (ts, self, table, delete) -> BytesTextMethods.translate(self, table, delete));
    t.staticMethod(
        "maketrans(frm, to, /)",
        (ts, args) -> {
          byte[] from = BytesMethods.required(args[0]);
          byte[] to = BytesMethods.required(args[1]);
          if (from.length != to.length) {
            throw Errors.valueError("maketrans arguments must have same length");
          }
          byte[] table = new byte[256];
          for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
          }
          for (int i = 0; i < from.length; i++) {
            table[from[i] & 0xff] = to[i];
          }
          return PyBytes.of(table);
        });
  }

  private static PyObject translate(PyObject self, PyObject table, @Nullable PyObject delete) {
    byte[] map = table == PySingleton.NONE ? null : BytesMethods.required(table);
    if (map != null && map.length != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    String removed = delete == null ? "" : required(delete);
    StringBuilder out = new StringBuilder();
    String text = text(self);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (removed.indexOf(c) < 0) {
        out.append(map == null ? c : (char) (map[c] & 0xff));
      }
    }
    return like(self, out.toString());
  }
}
