// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.foretrace.text.FloatMath;
import org.foretrace.text.FloatParse;
import org.foretrace.text.FloatText;
import org.foretrace.text.FormatSpec;

/** The methods of float. */
final class FloatMethods {
  private FloatMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "float(x=0, /)",
        (ts, cls, args) -> {
          double x = convert(ts, args[0]);
          return cls == PyFloat.TYPE ? PyFloat.of(x) : new PyFloat.Instance(cls, x);
        });
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(FloatText.repr(value(self))));
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(Hashes.ofDouble(ts, value(self), self)));
    operators(t);
    TableParts.comparisons(t, (ts, op, a, b) -> FloatArithmetic.compare(op, (PyFloat) a, b));
    unary(t);
    rounding(t);
    texts(t);
    return t;
  }

  private static double value(PyObject o) {
    return ((PyFloat) o).value();
  }

  private static PyFloat exact(PyObject o) {
    return o.type() == PyFloat.TYPE ? (PyFloat) o : PyFloat.of(value(o));
  }

  private static void operators(BuiltinTable t) {
    Operators.Binary[] all = {
      Operators.Binary.ADD,
      Operators.Binary.SUB,
      Operators.Binary.MULT,
      Operators.Binary.MOD,
      Operators.Binary.DIVMOD,
      Operators.Binary.FLOOR_DIV,
      Operators.Binary.DIV
    };
    for (Operators.Binary op : all) {
      TableParts.operator(t, op, (ts, a, b) -> apply(op, a, b));
    }
    t.method("__pow__(self, value, mod=None, /)", (ts, a, b, mod) -> pow(a, b, mod));
    t.method("__rpow__(self, value, mod=None, /)", (ts, a, b, mod) -> pow(b, a, mod));
  }

  private static PyObject apply(Operators.Binary op, PyObject a, PyObject b) {
    PyFloat x = FloatArithmetic.operand(a);
    PyFloat y = FloatArithmetic.operand(b);
    return x == null || y == null ? PySingleton.NOT_IMPLEMENTED : FloatArithmetic.apply(op, x, y);
  }

  private static PyObject pow(PyObject a, PyObject b, PyObject mod) {
    if (mod != PySingleton.NONE) {
      throw noThirdArgument();
    }
    return apply(Operators.Binary.POW, a, b);
  }

  static PyRaise noThirdArgument() {
    return Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
  }

  private static void unary(BuiltinTable t) {
    t.method("__neg__(self, /)", (ts, a) -> PyFloat.of(-value(a)));
    t.method("__pos__(self, /)", (ts, a) -> exact(a));
    t.method("__abs__(self, /)", (ts, a) -> PyFloat.of(Math.abs(value(a))));
    t.method("__bool__(self, /)", (ts, a) -> PyBool.of(value(a) != 0));
    t.method("__int__(self, /)", (ts, a) -> IntConstruction.ofDouble(value(a)));
    t.method("__float__(self, /)", (ts, a) -> exact(a));
    t.method("conjugate(self, /)", (ts, a) -> exact(a));
    t.getter("real", (ts, a) -> exact(a));
    t.getter("imag", (ts, a) -> PyFloat.of(0.0));
  }

  private static void rounding(BuiltinTable t) {
    t.method("__trunc__(self, /)", (ts, a) -> IntConstruction.ofDouble(value(a)));
    t.method("__floor__(self, /)", (ts, a) -> IntConstruction.ofDouble(Math.floor(value(a))));
    t.method("__ceil__(self, /)", (ts, a) -> IntConstruction.ofDouble(Math.ceil(value(a))));
    t.method(
        "__round__(self, ndigits=?, /)",
        (ts, a, digits) -> {
          if (digits == null || digits == PySingleton.NONE) {
            return IntConstruction.ofDouble(Math.rint(value(a)));
          }
          PyInt n = PyOps.index(ts, digits);
          return PyFloat.of(FloatMath.round(value(a), n.clampedInt()));
        });
    t.method("is_integer(self, /)", (ts, a) -> PyBool.of(FloatMath.isInteger(value(a))));
    t.method(
        "as_integer_ratio(self, /)",
        (ts, a) -> {
          BigInteger[] ratio = FloatMath.integerRatio(value(a));
          return PyTuple.of(PyInt.of(ratio[0]), PyInt.of(ratio[1]));
        });
  }

  private static void texts(BuiltinTable t) {
    t.classMethod(
        "fromhex(cls, string, /)",
        (ts, args) -> {
          if (!(args[1] instanceof PyStr)) {
            throw Errors.typeError("bad argument type for built-in operation");
          }
          PyFloat x = PyFloat.of(FloatParse.fromHex(((PyStr) args[1]).value()));
          return args[0] == PyFloat.TYPE ? x : ts.call(args[0], x);
        });
    t.method("hex(self, /)", (ts, a) -> PyStr.of(FloatMath.hex(value(a))));
    t.method("__getnewargs__(self, /)", (ts, a) -> PyTuple.of(PyFloat.of(value(a))));
    t.classMethod("__getformat__(cls, typestr, /)", (ts, args) -> formatName(args[1]));
    t.method(
        "__format__(self, format_spec, /)",
        (ts, a, spec) ->
            PyStr.of(format(ts, (PyFloat) a, Arguments.str(spec, "__format__() argument"))));
  }

  private static PyStr formatName(PyObject kind) {
    String name = Arguments.str(kind, "__getformat__() argument");
    if (!name.equals("double") && !name.equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return PyStr.of("IEEE, little-endian");
  }

  static String format(ThreadState ts, PyFloat x, String spec) {
    if (spec.isEmpty() && x.type() != PyFloat.TYPE) {
      return PyOps.str(ts, x);
    }
    return FormatSpec.format(x.value(), spec, x.type().name());
  }

  private static double convert(ThreadState ts, PyObject x) {
    if (x.type() == PyStr.TYPE) {
      return FloatParse.parse(((PyStr) x).value());
    }
    return ofNumber(ts, x);
  }

  /** {@code float(x)}: CPython's PyNumber_Float. */
  static double ofNumber(ThreadState ts, PyObject x) {
    if (x.type() == PyFloat.TYPE) {
      return value(x);
    }
    PyObject method = Attributes.special(ts, x, "__float__");
    if (method != null) {
      return checked(ts, x, ts.call(method));
    }
    if (x.type().lookup("__index__") != null) {
      return IntArithmetic.toDouble(PyOps.index(ts, x));
    }
    if (x instanceof PyFloat) {
      return value(x);
    }
    if (x instanceof PyStr) {
      return FloatParse.parse(((PyStr) x).value());
    }
    if (x instanceof PyBytesLike) {
      return FloatParse.parse(((PyBytesLike) x).toByteArray());
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '" + x.type().name() + "'");
  }

  private static double checked(ThreadState ts, PyObject x, PyObject result) {
    if (!(result instanceof PyFloat)) {
      throw Errors.typeError(
          x.type().name() + ".__float__ returned non-float (type " + result.type().name() + ")");
    }
    if (result.type() != PyFloat.TYPE) {
      ts.warn(
          Exceptions.DEPRECATION_WARNING,
          x.type().name()
              + ".__float__ returned non-float (type "
              + result.type().name()
              + ").  The ability to return an instance of a strict subclass of float is"
              + " deprecated, and may not be supported in a future version of Python.");
    }
    return value(result);
  }
}
