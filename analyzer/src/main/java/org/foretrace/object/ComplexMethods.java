// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.FloatText;
import org.foretrace.text.FormatSpec;
import org.jspecify.annotations.Nullable;

/** The methods of complex. */
final class ComplexMethods {
  private ComplexMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("complex(real=?, imag=?)", ComplexConstruction::create);
    t.method(
        "__repr__(self, /)",
        (ts, a) -> PyStr.of(FloatText.reprComplex(value(a).real(), value(a).imag())));
    t.method("__hash__(self, /)", (ts, a) -> PyInt.of(hash(ts, value(a))));
    TableParts.equality(t, (ts, op, a, b) -> equal(value(a), b));
    operator(t, Operators.Binary.ADD, ComplexArithmetic::add);
    operator(t, Operators.Binary.SUB, ComplexArithmetic::sub);
    operator(t, Operators.Binary.MULT, ComplexArithmetic::mul);
    operator(t, Operators.Binary.DIV, ComplexArithmetic::div);
    t.method("__pow__(self, value, mod=None, /)", (ts, a, b, mod) -> pow(a, b, mod));
    t.method("__rpow__(self, value, mod=None, /)", (ts, a, b, mod) -> pow(b, a, mod));
    unary(t);
    return t;
  }

  private static PyComplex value(PyObject o) {
    return (PyComplex) o;
  }

  private static PyComplex exact(PyObject o) {
    PyComplex z = value(o);
    return z.type() == PyComplex.TYPE ? z : PyComplex.of(z.real(), z.imag());
  }

  /** An operator on two complex numbers. */
  private interface Operation {
    PyComplex apply(PyComplex a, PyComplex b);
  }

  private static void operator(BuiltinTable t, Operators.Binary op, Operation operation) {
    TableParts.operator(t, op, (ts, a, b) -> apply(operation, a, b));
  }

  private static PyObject apply(Operation operation, PyObject a, PyObject b) {
    PyComplex x = ComplexArithmetic.operand(a);
    PyComplex y = ComplexArithmetic.operand(b);
    return x == null || y == null ? PySingleton.NOT_IMPLEMENTED : operation.apply(x, y);
  }

  private static PyObject pow(PyObject a, PyObject b, PyObject mod) {
    if (mod != PySingleton.NONE) {
      throw Errors.valueError("complex modulo");
    }
    return apply(ComplexArithmetic::pow, a, b);
  }

  private static @Nullable Boolean equal(PyComplex a, PyObject b) {
    if (b instanceof PyComplex) {
      return a.real() == value(b).real() && a.imag() == value(b).imag();
    }
    Boolean real = FloatArithmetic.compare(Comparison.Op.EQ, a.real(), b);
    return real == null ? null : real && a.imag() == 0;
  }

  private static long hash(ThreadState ts, PyComplex z) {
    long h = Hashes.ofDouble(ts, z.real(), z) + 1000003 * Hashes.ofDouble(ts, z.imag(), z);
    return h == -1 ? -2 : h;
  }

  private static void unary(BuiltinTable t) {
    t.method("__neg__(self, /)", (ts, a) -> PyComplex.of(-value(a).real(), -value(a).imag()));
    t.method("__pos__(self, /)", (ts, a) -> exact(a));
    t.method("__abs__(self, /)", (ts, a) -> PyFloat.of(ComplexArithmetic.abs(value(a))));
    t.method(
        "__bool__(self, /)", (ts, a) -> PyBool.of(value(a).real() != 0 || value(a).imag() != 0));
    t.method("conjugate(self, /)", (ts, a) -> PyComplex.of(value(a).real(), -value(a).imag()));
    t.method("__complex__(self, /)", (ts, a) -> exact(a));
    t.method(
        "__getnewargs__(self, /)",
        (ts, a) -> PyTuple.of(PyFloat.of(value(a).real()), PyFloat.of(value(a).imag())));
    t.method(
        "__format__(self, format_spec, /)",
        (ts, a, spec) -> {
          String text = Arguments.str(spec, "__format__() argument");
          if (text.isEmpty()) {
            return PyStr.of(PyOps.str(ts, a));
          }
          return PyStr.of(
              FormatSpec.formatComplex(value(a).real(), value(a).imag(), text, a.type().name()));
        });
    t.getter("real", (ts, a) -> PyFloat.of(value(a).real()));
    t.getter("imag", (ts, a) -> PyFloat.of(value(a).imag()));
  }
}
