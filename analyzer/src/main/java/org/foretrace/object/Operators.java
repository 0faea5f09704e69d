// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

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

    /** The name of the special method. */
    public String forward() {
      return forward;
    }
  }

  /** {@code a op b}. */
  public static PyObject binary(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyObject result = plain(ts, op, a, b);
    if (result == PySingleton.NOT_IMPLEMENTED) {
      result = byMethods(ts, op, a, b);
    }
    if (result == PySingleton.NOT_IMPLEMENTED) {
      result = sequence(ts, op, a, b);
    }
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    throw unsupportedOperands(op, op.symbol, a, b);
  }

  // Numbers and strings of the exact types, whose methods cannot have been overridden.
  private static PyObject plain(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyType ta = a.type();
    PyType tb = b.type();
    if (ta == PyInt.TYPE) {
      if (tb == PyInt.TYPE) {
        return IntArithmetic.apply(ts, op, (PyInt) a, (PyInt) b);
      }
      if (tb == PyFloat.TYPE) {
        return FloatArithmetic.apply(
            op, PyFloat.of(IntArithmetic.toDouble((PyInt) a)), (PyFloat) b);
      }
    } else if (ta == PyFloat.TYPE) {
      if (tb == PyFloat.TYPE) {
        return FloatArithmetic.apply(op, (PyFloat) a, (PyFloat) b);
      }
      if (tb == PyInt.TYPE) {
        return FloatArithmetic.apply(
            op, (PyFloat) a, PyFloat.of(IntArithmetic.toDouble((PyInt) b)));
      }
    } else if (ta == PyStr.TYPE && tb == PyStr.TYPE && op == Binary.ADD) {
      return StrMethods.concat(ts, (PyStr) a, (PyStr) b);
    }
    return PySingleton.NOT_IMPLEMENTED;
  }

  /** {@code pow(a, b, m)}. */
  public static PyObject power(ThreadState ts, PyObject a, PyObject b, PyObject m) {
    if (m == PySingleton.NONE) {
      return binary(ts, Binary.POW, a, b);
    }
    PyObject forward = a.type().lookup(Binary.POW.forward);
    if (forward != null) {
      PyObject bound = Attributes.descriptorGet(ts, forward, a, a.type());
      PyObject result = ts.call(bound == null ? forward : bound, b, m);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (a.type() != b.type() && b instanceof PyFloat || m instanceof PyFloat) {
      throw FloatMethods.noThirdArgument();
    }
    throw Errors.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + a.type().name()
            + "', '"
            + b.type().name()
            + "', '"
            + m.type().name()
            + "'");
  }

  /** {@code a op= b}: the new value of a. */
  public static PyObject inPlace(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyObject result = plain(ts, op, a, b);
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    PyObject method = a.type().lookup(op.inPlace);
    boolean sequence = isSequence(method);
    if (method != null && !sequence) {
      result = callSpecial(ts, method, a, b);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    result = byMethods(ts, op, a, b);
    if (result == PySingleton.NOT_IMPLEMENTED) {
      result =
          method != null && sequence
              ? op == Binary.MULT ? repeat(ts, method, a, b) : callSpecial(ts, method, a, b)
              : sequence(ts, op, a, b);
    }
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    String symbol = op == Binary.POW ? "**=" : op.symbol + "=";
    throw unsupportedOperands(op, symbol, a, b);
  }

  private static boolean isSequence(@Nullable PyObject method) {
    return method instanceof PyMethodDescriptor && ((PyMethodDescriptor) method).isSequence();
  }

  // CPython's sq_concat and sq_repeat.
  private static PyObject sequence(ThreadState ts, Binary op, PyObject a, PyObject b) {
    if (op != Binary.ADD && op != Binary.MULT) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyObject method = a.type().lookup(op.forward);
    if (method != null && isSequence(method)) {
      return op == Binary.ADD ? callSpecial(ts, method, a, b) : repeat(ts, method, a, b);
    }
    method = op == Binary.MULT ? b.type().lookup(op.forward) : null;
    return method != null && isSequence(method)
        ? repeat(ts, method, b, a)
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject repeat(ThreadState ts, PyObject method, PyObject sequence, PyObject n) {
    if (!(n instanceof PyInt) && n.type().lookup("__index__") == null) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + n.type().name() + "'");
    }
    return callSpecial(ts, method, sequence, n);
  }

  private static PyRaise unsupportedOperands(Binary op, String symbol, PyObject a, PyObject b) {
    boolean print =
        op == Binary.R_SHIFT && a instanceof PyBuiltin && ((PyBuiltin) a).name().equals("print");
    return Errors.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + a.type().name()
            + "' and '"
            + b.type().name()
            + "'"
            + (print ? ". Did you mean \"print(<message>, file=<output_stream>)\"?" : ""));
  }

  private static PyObject byMethods(ThreadState ts, Binary op, PyObject a, PyObject b) {
    PyType ta = a.type();
    PyType tb = b.type();
    PyObject forward = ta.lookup(op.forward);
    PyObject reflected = ta == tb ? null : tb.lookup(op.reflected);
    forward = isSequence(forward) ? null : forward;
    reflected = isSequence(reflected) ? null : reflected;
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
      return IntArithmetic.add(ts, (PyInt) a, (PyInt) b);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyFloat.of(((PyFloat) a).value() + ((PyFloat) b).value());
    }
    return binary(ts, Binary.ADD, a, b);
  }

  /** {@code a - b}, the commonest cases first. */
  public static PyObject sub(ThreadState ts, PyObject a, PyObject b) {
    if (a.type() == PyInt.TYPE && b.type() == PyInt.TYPE) {
      return IntArithmetic.sub(ts, (PyInt) a, (PyInt) b);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyFloat.of(((PyFloat) a).value() - ((PyFloat) b).value());
    }
    return binary(ts, Binary.SUB, a, b);
  }

  /** {@code a * b}, the commonest cases first. */
  public static PyObject mult(ThreadState ts, PyObject a, PyObject b) {
    if (a.type() == PyInt.TYPE && b.type() == PyInt.TYPE) {
      return IntArithmetic.mul(ts, (PyInt) a, (PyInt) b);
    }
    if (a.type() == PyFloat.TYPE && b.type() == PyFloat.TYPE) {
      return PyFloat.of(((PyFloat) a).value() * ((PyFloat) b).value());
    }
    return binary(ts, Binary.MULT, a, b);
  }

  /** The special method of an operator that a type has, or null: for {@code operator} and tests. */
  public static @Nullable PyObject forwardMethod(PyType type, Binary op) {
    return type.lookup(op.forward);
  }
}
