// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.FloatParse;
import org.foretrace.text.TextError;
import org.jspecify.annotations.Nullable;

/** {@code complex(real, imag)}. */
final class ComplexConstruction {
  private ComplexConstruction() {}

  static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyComplex z = convert(ts, args[0], args[1]);
    if (cls == PyComplex.TYPE) {
      return z.type() == PyComplex.TYPE ? z : PyComplex.of(z.real(), z.imag());
    }
    return new PyComplex.Instance(cls, z.real(), z.imag());
  }

  private static PyComplex convert(
      ThreadState ts, @Nullable PyObject real, @Nullable PyObject imag) {
    PyObject r = real == null ? PyInt.ZERO : real;
    if (r instanceof PyStr) {
      if (imag != null) {
        throw Errors.typeError("complex() can't take second arg if first is a string");
      }
      return parse(((PyStr) r).value());
    }
    if (imag instanceof PyStr) {
      throw Errors.typeError("complex() second arg can't be a string");
    }
    PyComplex z = number(ts, r);
    if (z == null) {
      throw Errors.typeError(
          "complex() first argument must be a string or a number, not '" + r.type().name() + "'");
    }
    if (imag == null) {
      return z;
    }
    if (imag instanceof PyComplex) {
      PyComplex i = (PyComplex) imag;
      return PyComplex.of(z.real() - i.imag(), z.imag() + i.real());
    }
    if (!isReal(imag)) {
      throw Errors.typeError(
          "complex() second argument must be a number, not '" + imag.type().name() + "'");
    }
    double i = FloatMethods.ofNumber(ts, imag);
    return PyComplex.of(z.real(), r instanceof PyComplex ? z.imag() + i : i);
  }

  private static boolean isReal(PyObject o) {
    return o.type().lookup("__float__") != null || o.type().lookup("__index__") != null;
  }

  private static @Nullable PyComplex number(ThreadState ts, PyObject o) {
    if (o.type() == PyComplex.TYPE) {
      return (PyComplex) o;
    }
    PyObject method = Attributes.special(ts, o, "__complex__");
    if (method != null) {
      PyObject result = ts.call(method);
      if (!(result instanceof PyComplex)) {
        throw Errors.typeError(
            "__complex__ returned non-complex (type " + result.type().name() + ")");
      }
      return (PyComplex) result;
    }
    return isReal(o) ? PyComplex.of(FloatMethods.ofNumber(ts, o), 0) : null;
  }

  /** {@code complex(text)}. */
  private static PyComplex parse(String text) {
    String body = strip(text);
    if (body.startsWith("(") && body.endsWith(")") && body.length() > 1) {
      body = strip(body.substring(1, body.length() - 1));
    }
    if (body.isEmpty() || !strip(body).equals(body)) {
      throw malformed();
    }
    char last = body.charAt(body.length() - 1);
    if (last != 'j' && last != 'J') {
      return PyComplex.of(part(body), 0);
    }
    String front = body.substring(0, body.length() - 1);
    int split = lastSign(front);
    double imag = unitPart(front.substring(Math.max(0, split)));
    return PyComplex.of(split <= 0 ? 0 : part(front.substring(0, split)), imag);
  }

  private static String strip(String text) {
    return org.foretrace.text.StrPad.strip(text, null);
  }

  // The sign that begins the imaginary part: not one inside an exponent.
  private static int lastSign(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '+' || c == '-') {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        boolean exponent = (before == 'e' || before == 'E') && i > 1 && !isNan(text, i);
        if (!exponent) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isNan(String text, int at) {
    return at >= 2 && Character.isLetter(text.charAt(at - 2));
  }

  private static double unitPart(String text) {
    if (text.isEmpty() || text.equals("+")) {
      return 1;
    }
    return text.equals("-") ? -1 : part(text);
  }

  private static double part(String text) {
    if (!strip(text).equals(text)) {
      throw malformed();
    }
    try {
      return FloatParse.parse(text);
    } catch (TextError e) {
      throw malformed();
    }
  }

  private static PyRaise malformed() {
    return Errors.valueError("complex() arg is a malformed string");
  }
}
