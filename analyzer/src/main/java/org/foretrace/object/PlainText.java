// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.FloatText;
import org.foretrace.text.TextError;
import org.foretrace.text.UnsupportedText;
import org.jspecify.annotations.Nullable;

/** The texts of the commonest exact types, without looking up their methods. */
final class PlainText {
  private PlainText() {}

  /** {@code repr(o)}, or null where the method must be asked. */
  static @Nullable String repr(ThreadState ts, PyObject o) {
    PyType t = o.type();
    if (t == PyStr.TYPE) {
      return StrMethods.repr(ts, ((PyStr) o).value());
    }
    return number(ts, t, o);
  }

  /** {@code str(o)} of what is no str, or null where the method must be asked. */
  static @Nullable String str(ThreadState ts, PyObject o) {
    return number(ts, o.type(), o);
  }

  private static @Nullable String number(ThreadState ts, PyType t, PyObject o) {
    if (t == PyInt.TYPE) {
      try {
        return IntMethods.text(ts, (PyInt) o);
      } catch (TextError e) {
        throw Errors.of(e);
      }
    }
    if (t == PyFloat.TYPE) {
      return FloatText.repr(((PyFloat) o).value());
    }
    return t == PyBool.TYPE || o == PySingleton.NONE
        ? (o == PySingleton.NONE ? "None" : o.toString())
        : null;
  }

  /** {@code format(o, spec)}, or null where the method must be asked. */
  static @Nullable String format(ThreadState ts, PyObject o, String spec) {
    PyType t = o.type();
    try {
      if (t == PyInt.TYPE) {
        return IntMethods.format(ts, (PyInt) o, spec);
      }
      if (t == PyFloat.TYPE) {
        return FloatMethods.format(ts, (PyFloat) o, spec);
      }
      return t == PyStr.TYPE ? StrMethods.format(ts, (PyStr) o, spec) : null;
    } catch (TextError e) {
      throw Errors.of(e);
    } catch (UnsupportedText e) {
      throw ts.unsupported(e.feature());
    }
  }
}
