// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.foretrace.text.CodePoints;
import org.foretrace.text.StrCase;
import org.foretrace.text.StrCheck;
import org.foretrace.text.StrPad;
import org.jspecify.annotations.Nullable;

/** The methods of str that convert, classify, pad, translate and encode. */
final class StrCaseMethods {
  private StrCaseMethods() {}

  static void addTo(BuiltinTable t) {
    convert(t, "capitalize", StrCase::capitalize);
    convert(t, "casefold", StrCase::casefold);
    convert(t, "title", StrCase::title);
    convert(t, "lower", StrCase::lower);
    convert(t, "upper", StrCase::upper);
    convert(t, "swapcase", StrCase::swapcase);
    check(t, "isascii", StrCheck::isAscii);
    check(t, "islower", StrCheck::isLower);
    check(t, "isupper", StrCheck::isUpper);
    check(t, "istitle", StrCheck::isTitle);
    check(t, "isspace", StrCheck::isSpace);
    check(t, "isdecimal", StrCheck::isDecimal);
    check(t, "isdigit", StrCheck::isDigit);
    check(t, "isnumeric", StrCheck::isNumeric);
    check(t, "isalpha", StrCheck::isAlpha);
    check(t, "isalnum", StrCheck::isAlnum);
    check(t, "isidentifier", StrCheck::isIdentifier);
    check(t, "isprintable", StrCheck::isPrintable);
    pad(t, "center", StrPad::center);
    pad(t, "ljust", StrPad::ljust);
    pad(t, "rjust", StrPad::rjust);
    others(t);
  }

  private static String value(PyObject self) {
    return ((PyStr) self).value();
  }

  private static void convert(BuiltinTable t, String name, UnaryOperator<String> conversion) {
    t.method(name + "(self, /)", (ts, self) -> PyStr.of(conversion.apply(value(self))));
  }

  private static void check(BuiltinTable t, String name, Predicate<String> test) {
    t.method(name + "(self, /)", (ts, self) -> PyBool.of(test.test(value(self))));
  }

  /** Pads to a width with a code point. */
  private interface Padding {
    String apply(String text, int width, int fill);
  }

  private static void pad(BuiltinTable t, String name, Padding padding) {
    t.method(
        name + "(self, width, fillchar=' ', /)",
        (ts, self, width, fill) -> {
          int n = Arguments.size(ts, width);
          int c = fillCharacter(fill);
          charge(ts, n);
          return PyStr.of(padding.apply(value(self), n, c));
        });
  }

  private static void charge(ThreadState ts, int width) {
    if (width > 1024) {
      ts.chargeMemory(width);
    }
  }

  private static int fillCharacter(PyObject fill) {
    if (!(fill instanceof PyStr)) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not " + fill.type().name());
    }
    String text = value(fill);
    if (CodePoints.length(text) != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return text.codePointAt(0);
  }

  private static void others(BuiltinTable t) {
    t.method(
        "zfill(self, width, /)",
        (ts, self, width) -> {
          int n = Arguments.size(ts, width);
          charge(ts, n);
          return PyStr.of(StrPad.zfill(value(self), n));
        });
    t.method(
        "expandtabs(self, /, tabsize=8)",
        (ts, self, size) -> {
          int n = Arguments.cInt(ts, size);
          charge(ts, (int) Math.min(Integer.MAX_VALUE, tabs(value(self)) * (long) Math.max(0, n)));
          return PyStr.of(StrPad.expandtabs(value(self), n));
        });
    t.method("translate(self, table, /)", StrCaseMethods::translate);
    t.staticMethod("maketrans(x, y=?, z=?, /)", (ts, args) -> maketrans(ts, args));
    t.method(
        "encode(self, /, encoding='utf-8', errors='strict')",
        (ts, self, encoding, errors) ->
            PyBytes.of(
                TextCodecs.encode(
                    ts,
                    value(self),
                    Arguments.str(encoding, "encode() argument 'encoding'"),
                    Arguments.str(errors, "encode() argument 'errors'"))));
  }

  private static long tabs(String text) {
    return text.chars().filter(c -> c == '\t').count();
  }

  private static PyObject translate(ThreadState ts, PyObject self, PyObject table) {
    ts.chargeSteps(value(self).length() / 64);
    return PyStr.of(StrPad.translate(value(self), c -> translated(ts, table, c)));
  }

  private static @Nullable String translated(ThreadState ts, PyObject table, int c) {
    PyObject to;
    try {
      to = PyOps.getItem(ts, table, PyInt.of(c));
    } catch (PyRaise e) {
      if (e.matches(Exceptions.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
    if (to == PySingleton.NONE) {
      return "";
    }
    if (to instanceof PyStr) {
      return value(to);
    }
    if (!(to instanceof PyInt)) {
      throw Errors.typeError("character mapping must return integer, None or str");
    }
    PyInt n = (PyInt) to;
    if (!n.isLong() || n.longValue() < 0 || n.longValue() > Character.MAX_CODE_POINT) {
      throw Errors.valueError("character mapping must be in range(0x110000)");
    }
    return Character.toString((int) n.longValue());
  }

  private static PyObject maketrans(ThreadState ts, @Nullable PyObject[] args) {
    PyObject x = args[0];
    PyObject y = args[1];
    PyObject z = args[2];
    PyDict table = new PyDict();
    if (x == null) {
      throw new IllegalStateException("x is required");
    }
    if (y == null) {
      fromDict(ts, table, x);
      return table;
    }
    String to = Arguments.str(y, "maketrans() argument 2");
    String removed = z == null ? "" : Arguments.str(z, "maketrans() argument 3");
    if (!(x instanceof PyStr)) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    int[] from = value(x).codePoints().toArray();
    int[] by = to.codePoints().toArray();
    if (from.length != by.length) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < from.length; i++) {
      table.put(ts, PyInt.of(from[i]), PyInt.of(by[i]));
    }
    removed.codePoints().forEach(c -> table.put(ts, PyInt.of(c), PySingleton.NONE));
    return table;
  }

  private static void fromDict(ThreadState ts, PyDict table, PyObject source) {
    if (source.type() != PyDict.TYPE) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyDict dict = (PyDict) source;
    for (int i = 0; i < dict.slots(); i++) {
      PyDict.Entry entry = dict.entryAt(i);
      PyObject to = entry == null ? null : entry.value();
      if (entry == null || to == null) {
        continue;
      }
      PyObject key = entry.key();
      if (key instanceof PyStr) {
        if (CodePoints.length(value(key)) != 1) {
          throw Errors.valueError("string keys in translate table must be of length 1");
        }
        table.put(ts, PyInt.of(value(key).codePointAt(0)), to);
      } else if (key instanceof PyInt) {
        table.put(ts, key, to);
      } else {
        throw Errors.typeError("keys in translate table must be strings or integers");
      }
    }
  }
}
