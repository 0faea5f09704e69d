// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Binary and unary operators: binary_op1 and its kin in CPython's Objects/abstract.c. */
public final class Operators {
  private Operators() {}

  /** A binary operator with its special methods. */
  public enum Binary {
    ADD("+", "add"),
    SUB("-", "sub"),
    MULT("*", "mul"),
    MAT_MULT("@", "matmul"),
    DIV("/", "truediv"),
    MOD("%", "mod"),
    POW("** or pow()", "pow"),
    L_SHIFT("<<", "lshift"),
    R_SHIFT(">>", "rshift"),
    BIT_OR("|", "or"),
    BIT_XOR("^", "xor"),
    BIT_AND("&", "and"),
    FLOOR_DIV("//", "floordiv"),
    DIVMOD("divmod()", "divmod");

    final String symbol;
    final String forward;
    final String reflected;
    final String inPlace;

    Binary(String symbol, String name) {
      this.symbol = symbol;
      this.forward = "__" + name + "__";
      this.reflected = "__r" + name + "__";
      this.inPlace = "__i" + name + "__";
    }
  }

  /** {@code a op b}. */
  public static PyObject binary(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyObject result = tryBinary(ts, op, a, b);
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    throw unsupportedOperands(op, op.symbol, a, b);
  }

  /** {@code a op= b}: the new value of a. */
  public static PyObject inPlace(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyObject method = a.type().lookup(op.inPlace);
    if (method != null) {
      PyObject result = callSpecial(ts, method, a, b);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = tryBinary(ts, op, a, b);
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    String symbol = op == Binary.POW ? "**=" : op.symbol + "=";
    throw unsupportedOperands(op, symbol, a, b);
  }

  private static PyRaise unsupportedOperands(Binary op, String symbol, PyObject a, PyObject b) {
    if (op == Binary.ADD && a instanceof PyStr && symbol.startsWith("+")) {
      return Errors.typeError("can only concatenate str (not \"" + b.type().name() + "\") to str");
    }
    return Errors.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + a.type().name()
            + "' and '"
            + b.type().name()
            + "'");
  }

  private static PyObject tryBinary(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyType ta = a.type();
    PyType tb = b.type();
    PyObject forward = ta.lookup(op.forward);
    PyObject reflected = ta == tb ? null : tb.lookup(op.reflected);
    if (reflected != null && tb.isSubtypeOf(ta) && ta.lookup(op.reflected) != reflected) {
      PyObject result = callSpecial(ts, reflected, b, a);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
      reflected = null;
    }
    if (forward != null) {
      PyObject result = callSpecial(ts, forward, a, b);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return reflected == null ? PySingleton.NOT_IMPLEMENTED : callSpecial(ts, reflected, b, a);
  }

  private static PyObject callSpecial(
      ThreadState ts, PyObject method, PyObject self, PyObject other) {
    if (method instanceof PyMethodDescriptor) {
      return ((PyMethodDescriptor) method).callOn(ts, new PyObject[] {self, other}, null);
    }
    PyObject bound = Attributes.descriptorGet(ts, method, self, self.type());
    return ts.call(bound == null ? method : bound, other);
  }

  /** {@code -o}, {@code +o} or {@code ~o} by its special method. */
  public static PyObject unary(ThreadState ts, String method, String symbol, PyObject o) {
    PyObject bound = Attributes.special(ts, o, method);
    if (bound == null) {
      throw Errors.typeError(
          "bad operand type for unary " + symbol + ": '" + o.type().name() + "'");
    }
    return ts.call(bound);
  }

  /** {@code a + b}, the commonest cases first. */
  public static PyObject add(ThreadState ts, PyObject a, PyObject b) {
    if (a.type() == PyInt.TYPE && b.type() == PyInt.TYPE) {
      return addInts((PyInt) a, (PyInt) b);
    }
    if (a.type() == PyFloat.TYPE && b.type() == PyFloat.TYPE) {
      return PyFloat.of(((PyFloat) a).value() + ((PyFloat) b).value());
    }
    return binary(ts, Binary.ADD, a, b);
  }

  /** The sum of two ints. */
  public static PyInt addInts(PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      long r = x + y;
      if (((x ^ r) & (y ^ r)) >= 0) {
        return PyInt.of(r);
      }
    }
    return PyInt.of(a.bigValue().add(b.bigValue()));
  }

  /** {@code a - b}, the commonest cases first. */
  public static PyObject sub(ThreadState ts, PyObject a, PyObject b) {
    if (a.type() == PyInt.TYPE && b.type() == PyInt.TYPE) {
      return subInts((PyInt) a, (PyInt) b);
    }
    if (a.type() == PyFloat.TYPE && b.type() == PyFloat.TYPE) {
      return PyFloat.of(((PyFloat) a).value() - ((PyFloat) b).value());
    }
    return binary(ts, Binary.SUB, a, b);
  }

  /** The difference of two ints. */
  public static PyInt subInts(PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      long r = x - y;
      if (((x ^ y) & (x ^ r)) >= 0) {
        return PyInt.of(r);
      }
    }
    return PyInt.of(a.bigValue().subtract(b.bigValue()));
  }

  /** {@code a * b}, the commonest cases first. */
  public static PyObject mult(ThreadState ts, PyObject a, PyObject b) {
    if (a.type() == PyInt.TYPE && b.type() == PyInt.TYPE) {
      return multInts(ts, (PyInt) a, (PyInt) b);
    }
    if (a.type() == PyFloat.TYPE && b.type() == PyFloat.TYPE) {
      return PyFloat.of(((PyFloat) a).value() * ((PyFloat) b).value());
    }
    return binary(ts, Binary.MULT, a, b);
  }

  /** The product of two ints. */
  public static PyInt multInts(ThreadState ts, PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long x = a.longValue();
      long y = b.longValue();
      long hi = Math.multiplyHigh(x, y);
      long lo = x * y;
      if ((hi == 0 && lo >= 0) || (hi == -1 && lo < 0)) {
        return PyInt.of(lo);
      }
    }
    BigInteger x = a.bigValue();
    BigInteger y = b.bigValue();
    ts.chargeMemory((x.bitLength() + (long) y.bitLength()) / 8);
    return PyInt.of(x.multiply(y));
  }

  /** The special method of an operator that a type has, or null: for {@code operator} and tests. */
  public static @Nullable PyObject forwardMethod(PyType type, Binary op) {
    return type.lookup(op.forward);
  }
}
