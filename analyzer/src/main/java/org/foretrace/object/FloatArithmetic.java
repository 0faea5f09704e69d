// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.FloatMath;
import org.foretrace.text.TextError;
import org.jspecify.annotations.Nullable;

/** The arithmetic of floats, with ints as the other operand. */
public final class FloatArithmetic {
  private FloatArithmetic() {}

  /** The float that takes part in arithmetic with a float; null where the other one must do it. */
  static @Nullable PyFloat operand(PyObject o) {
    if (o instanceof PyFloat) {
      return (PyFloat) o;
    }
    return o instanceof PyInt ? PyFloat.of(IntArithmetic.toDouble((PyInt) o)) : null;
  }

  /** {@code x op y}; seconds added to a reading of the clock make another one. */
  static PyObject apply(Operators.Binary op, PyFloat x, PyFloat y) {
    if (x instanceof PyReading != y instanceof PyReading) {
      if (op == Operators.Binary.ADD) {
        return x instanceof PyReading
            ? ((PyReading) x).plus(y.value())
            : ((PyReading) y).plus(x.value());
      }
      if (op == Operators.Binary.SUB && x instanceof PyReading) {
        return ((PyReading) x).minus(y.value());
      }
    }
    return apply(op, x.value(), y.value());
  }

  /** {@code x op y}. */
  public static PyObject apply(Operators.Binary op, double x, double y) {
    return switch (op) {
      case ADD -> PyFloat.of(x + y);
      case SUB -> PyFloat.of(x - y);
      case MULT -> PyFloat.of(x * y);
      case DIV -> div(x, y);
      case FLOOR_DIV -> floorDiv(x, y);
      case MOD -> mod(x, y);
      case DIVMOD -> divmod(x, y);
      case POW -> pow(x, y);
      default -> PySingleton.NOT_IMPLEMENTED;
    };
  }

  /** {@code x / y}. */
  public static PyFloat div(double x, double y) {
    if (y == 0) {
      throw Errors.zeroDivision("float division by zero");
    }
    return PyFloat.of(x / y);
  }

  private static PyFloat floorDiv(double x, double y) {
    try {
      return PyFloat.of(FloatMath.floorDiv(x, y));
    } catch (TextError e) {
      throw Errors.of(e);
    }
  }

  private static PyFloat mod(double x, double y) {
    try {
      return PyFloat.of(FloatMath.mod(x, y));
    } catch (TextError e) {
      throw Errors.of(e);
    }
  }

  private static PyTuple divmod(double x, double y) {
    try {
      double[] both = FloatMath.divmod(x, y);
      return PyTuple.of(PyFloat.of(both[0]), PyFloat.of(both[1]));
    } catch (TextError e) {
      throw Errors.of(e);
    }
  }

  /** {@code x ** y}: complex for a negative base with a fraction as exponent. */
  public static PyObject pow(double x, double y) {
    if (FloatMath.isComplexPow(x, y)) {
      return ComplexArithmetic.pow(PyComplex.of(x, 0), PyComplex.of(y, 0));
    }
    try {
      return PyFloat.of(FloatMath.pow(x, y));
    } catch (TextError e) {
      if (e.kind() == TextError.Kind.OVERFLOW_ERROR) {
        throw Errors.outOfRange();
      }
      throw Errors.of(e);
    }
  }

  /** Whether {@code a op b} for a float and any real number, exactly; null for other types. */
  static @Nullable Boolean compare(Comparison.Op op, PyFloat a, PyObject b) {
    if (a instanceof PyReading && b instanceof PyReading) {
      return op.holds(((PyReading) a).compareTo((PyReading) b));
    }
    return compare(op, a.value(), b);
  }

  /** Whether {@code x op b} for any real number, exactly; null for other types. */
  static @Nullable Boolean compare(Comparison.Op op, double x, PyObject b) {
    if (b instanceof PyFloat) {
      return compare(op, x, ((PyFloat) b).value());
    }
    if (!(b instanceof PyInt)) {
      return null;
    }
    PyInt n = (PyInt) b;
    if (Double.isNaN(x)) {
      return op == Comparison.Op.NE;
    }
    if (n.isLong() && Math.abs(n.longValue()) <= 1L << 53) {
      return compare(op, x, (double) n.longValue());
    }
    return op.holds(-FloatMath.compare(n.bigValue(), x));
  }

  /** {@code x op y}, as IEEE 754 has it: nothing but {@code !=} holds for NaN. */
  public static boolean compare(Comparison.Op op, double x, double y) {
    return switch (op) {
      case LT -> x < y;
      case LE -> x <= y;
      case EQ -> x == y;
      case NE -> x != y;
      case GT -> x > y;
      case GE -> x >= y;
    };
  }
}
