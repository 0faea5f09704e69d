// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.Elementary;
import org.jspecify.annotations.Nullable;

/** The arithmetic of complex numbers, by the formulas of CPython's Objects/complexobject.c. */
final class ComplexArithmetic {
  private ComplexArithmetic() {}

  /** The complex number that takes part in arithmetic; null for what is not a number. */
  static @Nullable PyComplex operand(PyObject o) {
    if (o instanceof PyComplex) {
      return (PyComplex) o;
    }
    PyFloat real = FloatArithmetic.operand(o);
    return real == null ? null : PyComplex.of(real.value(), 0);
  }

  static PyComplex add(PyComplex a, PyComplex b) {
    return PyComplex.of(a.real() + b.real(), a.imag() + b.imag());
  }

  static PyComplex sub(PyComplex a, PyComplex b) {
    return PyComplex.of(a.real() - b.real(), a.imag() - b.imag());
  }

  static PyComplex mul(PyComplex a, PyComplex b) {
    return PyComplex.of(
        a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
  }

  static PyComplex div(PyComplex a, PyComplex b) {
    double absReal = Math.abs(b.real());
    double absImag = Math.abs(b.imag());
    if (absReal >= absImag) {
      if (absReal == 0) {
        throw Errors.zeroDivision("complex division by zero");
      }
      double ratio = b.imag() / b.real();
      double denominator = b.real() + b.imag() * ratio;
      return PyComplex.of(
          (a.real() + a.imag() * ratio) / denominator, (a.imag() - a.real() * ratio) / denominator);
    }
    if (absImag >= absReal) {
      double ratio = b.real() / b.imag();
      double denominator = b.real() * ratio + b.imag();
      return PyComplex.of(
          (a.real() * ratio + a.imag()) / denominator, (a.imag() * ratio - a.real()) / denominator);
    }
    return PyComplex.of(Double.NaN, Double.NaN);
  }

  static PyComplex pow(PyComplex a, PyComplex b) {
    PyComplex result;
    double exponent = b.real();
    if (b.imag() == 0 && exponent == Math.floor(exponent) && Math.abs(exponent) <= 100) {
      result = powInt(a, (int) exponent);
    } else {
      result = powGeneral(a, b);
    }
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
      throw Errors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex powInt(PyComplex a, int n) {
    if (n > 0) {
      return powUnsigned(a, n);
    }
    if (a.real() == 0 && a.imag() == 0 && n < 0) {
      throw zeroToNegative();
    }
    return div(PyComplex.of(1, 0), powUnsigned(a, -n));
  }

  private static PyComplex powUnsigned(PyComplex a, int n) {
    PyComplex result = PyComplex.of(1, 0);
    PyComplex power = a;
    for (int mask = 1; mask > 0 && n >= mask; mask <<= 1) {
      if ((n & mask) != 0) {
        result = mul(result, power);
      }
      power = mul(power, power);
    }
    return result;
  }

  private static PyComplex powGeneral(PyComplex a, PyComplex b) {
    if (b.real() == 0 && b.imag() == 0) {
      return PyComplex.of(1, 0);
    }
    if (a.real() == 0 && a.imag() == 0) {
      if (b.imag() != 0 || b.real() < 0) {
        throw zeroToNegative();
      }
      return PyComplex.of(0, 0);
    }
    double size = Math.hypot(a.real(), a.imag());
    double length = Elementary.pow(size, b.real());
    double angle = Elementary.atan2(a.imag(), a.real());
    double phase = angle * b.real();
    if (b.imag() != 0) {
      length /= Elementary.exp(angle * b.imag());
      phase += b.imag() * Elementary.log(size);
    }
    return PyComplex.of(length * Elementary.cos(phase), length * Elementary.sin(phase));
  }

  private static PyRaise zeroToNegative() {
    return Errors.zeroDivision("0.0 to a negative or complex power");
  }

  /** {@code abs(a)}. */
  static double abs(PyComplex a) {
    if (Double.isInfinite(a.real()) || Double.isInfinite(a.imag())) {
      return Double.POSITIVE_INFINITY;
    }
    double size = Math.hypot(a.real(), a.imag());
    if (Double.isInfinite(size)) {
      throw Errors.overflowError("absolute value too large");
    }
    return size;
  }
}
