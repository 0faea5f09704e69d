// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** Rich comparison: do_richcompare in CPython's Objects/object.c. */
public final class Comparison {
  private Comparison() {}

  /** A comparison with its special method and that of the swapped operands. */
  public enum Op {
    LT("<", "__lt__"),
    LE("<=", "__le__"),
    EQ("==", "__eq__"),
    NE("!=", "__ne__"),
    GT(">", "__gt__"),
    GE(">=", "__ge__");

    private static final Op[] SWAPPED = {GT, GE, EQ, NE, LT, LE};

    final String symbol;
    final String method;

    Op(String symbol, String method) {
      this.symbol = symbol;
      this.method = method;
    }

    /** The name of the special method. */
    public String method() {
      return method;
    }

    Op swapped() {
      return SWAPPED[ordinal()];
    }

    /** The outcome where {@code order} is negative, zero or positive as by compareTo. */
    public boolean holds(int order) {
      return switch (this) {
        case LT -> order < 0;
        case LE -> order <= 0;
        case EQ -> order == 0;
        case NE -> order != 0;
        case GT -> order > 0;
        case GE -> order >= 0;
      };
    }
  }

  /** {@code a op b}: any object. */
  public static PyObject compare(ThreadState ts, Op op, PyObject a, PyObject b) {
    if (a.type() == PyInt.TYPE && b.type() == PyInt.TYPE) {
      return PyBool.of(op.holds(((PyInt) a).compareTo((PyInt) b)));
    }
    if (a.type() == PyStr.TYPE && b.type() == PyStr.TYPE && (op == Op.EQ || op == Op.NE)) {
      return PyBool.of(((PyStr) a).value().equals(((PyStr) b).value()) == (op == Op.EQ));
    }
    ts.enterRecursion(" in comparison");
    try {
      return compareSlow(ts, op, a, b);
    } finally {
      ts.leaveRecursion();
    }
  }

  private static PyObject compareSlow(ThreadState ts, Op op, PyObject a, PyObject b) {
    PyType ta = a.type();
    PyType tb = b.type();
    boolean reflectedFirst =
        ta != tb && tb.isSubtypeOf(ta) && tb.lookup(op.swapped().method) != null;
    if (reflectedFirst) {
      PyObject result = callMethod(ts, b, op.swapped().method, a);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = callMethod(ts, a, op.method, b);
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    if (!reflectedFirst) {
      result = callMethod(ts, b, op.swapped().method, a);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (op == Op.EQ) {
      return PyBool.of(a == b);
    }
    if (op == Op.NE) {
      return PyBool.of(a != b);
    }
    throw Errors.typeError(
        "'"
            + op.symbol
            + "' not supported between instances of '"
            + ta.name()
            + "' and '"
            + tb.name()
            + "'");
  }

  private static PyObject callMethod(ThreadState ts, PyObject self, String name, PyObject other) {
    PyObject method = self.type().lookup(name);
    if (method == null || method == PySingleton.NONE) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (method instanceof PyMethodDescriptor) {
      return ((PyMethodDescriptor) method).callOn(ts, new PyObject[] {self, other}, null);
    }
    PyObject bound = Attributes.descriptorGet(ts, method, self, self.type());
    return ts.call(bound == null ? method : bound, other);
  }

  /** {@code bool(a == b)}. */
  public static boolean equal(ThreadState ts, PyObject a, PyObject b) {
    return PyOps.truth(ts, compare(ts, Op.EQ, a, b));
  }

  /** {@code bool(a op b)}. */
  public static boolean holds(ThreadState ts, Op op, PyObject a, PyObject b) {
    return PyOps.truth(ts, compare(ts, op, a, b));
  }
}
