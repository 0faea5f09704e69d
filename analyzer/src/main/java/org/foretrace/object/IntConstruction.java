// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.FloatMath;
import org.foretrace.text.IntText;
import org.jspecify.annotations.Nullable;

/** {@code int(x, base)}. */
final class IntConstruction {
  private IntConstruction() {}

  static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyInt n = convert(ts, args[0], args[1]);
    return cls == PyInt.TYPE ? n : new PyInt.Instance(cls, n);
  }

  private static PyInt convert(ThreadState ts, @Nullable PyObject x, @Nullable PyObject base) {
    if (x == null) {
      if (base != null) {
        throw Errors.typeError("int() missing string argument");
      }
      return PyInt.ZERO;
    }
    return base == null ? ofNumber(ts, x) : ofText(ts, x, PyOps.index(ts, base));
  }

  private static PyInt ofText(ThreadState ts, PyObject x, PyInt base) {
    int radix = base.clampedInt();
    if (radix != 0 && (radix < 2 || radix > 36)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    if (x instanceof PyStr) {
      return parse(ts, (PyStr) x, radix);
    }
    if (x instanceof PyBytesLike) {
      return PyInt.of(IntText.parse(((PyBytesLike) x).toByteArray(), radix, IntDigits.max(ts)));
    }
    throw Errors.typeError("int() can't convert non-string with explicit base");
  }

  private static PyInt parse(ThreadState ts, PyStr text, int radix) {
    return PyInt.of(IntText.parse(text.value(), radix, IntDigits.max(ts)));
  }

  /** {@code int(x)}: CPython's PyNumber_Long. */
  static PyInt ofNumber(ThreadState ts, PyObject x) {
    if (x.type() == PyInt.TYPE) {
      return (PyInt) x;
    }
    if (x.type() == PyFloat.TYPE) {
      return ofDouble(((PyFloat) x).value());
    }
    PyObject method = Attributes.special(ts, x, "__int__");
    if (method != null) {
      return checked(ts, ts.call(method), "__int__");
    }
    method = Attributes.special(ts, x, "__index__");
    if (method != null) {
      return checked(ts, ts.call(method), "__index__");
    }
    method = Attributes.special(ts, x, "__trunc__");
    if (method != null) {
      return ofTrunc(ts, method);
    }
    if (x instanceof PyStr) {
      return parse(ts, (PyStr) x, 10);
    }
    if (x instanceof PyBytesLike) {
      return PyInt.of(IntText.parse(((PyBytesLike) x).toByteArray(), 10, IntDigits.max(ts)));
    }
    throw Errors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + x.type().name()
            + "'");
  }

  private static PyInt ofTrunc(ThreadState ts, PyObject method) {
    ts.warn(Exceptions.DEPRECATION_WARNING, "The delegation of int() to __trunc__ is deprecated.");
    PyObject whole = ts.call(method);
    if (whole instanceof PyInt) {
      return IntArithmetic.exact((PyInt) whole);
    }
    PyObject index = Attributes.special(ts, whole, "__index__");
    if (index == null) {
      throw Errors.typeError("__trunc__ returned non-Integral (type " + whole.type().name() + ")");
    }
    return IntArithmetic.exact(PyOps.index(ts, whole));
  }

  private static PyInt checked(ThreadState ts, PyObject result, String method) {
    if (!(result instanceof PyInt)) {
      throw Errors.typeError(method + " returned non-int (type " + result.type().name() + ")");
    }
    if (result.type() != PyInt.TYPE) {
      ts.warn(
          Exceptions.DEPRECATION_WARNING,
          method
              + " returned non-int (type "
              + result.type().name()
              + ").  The ability to return an instance of a strict subclass of int is deprecated,"
              + " and may not be supported in a future version of Python.");
    }
    return IntArithmetic.exact((PyInt) result);
  }

  /** {@code int(x)} of a float. */
  static PyInt ofDouble(double x) {
    if (Math.abs(x) < 0x1p62) {
      return PyInt.of((long) x);
    }
    return PyInt.of(FloatMath.toInteger(x));
  }
}
