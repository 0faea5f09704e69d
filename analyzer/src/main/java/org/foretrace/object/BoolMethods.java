// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of bool; the others are those of int. */
final class BoolMethods {
  private static final String INVERT =
      "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns"
          + " the bitwise inversion of the underlying int object and is usually not what you expect"
          + " from the negation of a bool object. Use the 'not' operator for boolean negation or"
          + " ~int(x) for the bitwise inversion of the underlying int.";

  private BoolMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("bool(object=False, /)", (ts, cls, args) -> PyBool.of(PyOps.truth(ts, args[0])));
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(self.toString()));
    t.method(
        "__invert__(self, /)",
        (ts, self) -> {
          ts.warn(Exceptions.DEPRECATION_WARNING, INVERT);
          return IntArithmetic.invert((PyInt) self);
        });
    logic(t, Operators.Binary.BIT_AND);
    logic(t, Operators.Binary.BIT_XOR);
    logic(t, Operators.Binary.BIT_OR);
    return t;
  }

  private static void logic(BuiltinTable t, Operators.Binary op) {
    TableParts.operator(
        t,
        op,
        (ts, a, b) -> {
          if (!(a instanceof PyInt) || !(b instanceof PyInt)) {
            return PySingleton.NOT_IMPLEMENTED;
          }
          PyObject bits = IntArithmetic.apply(ts, op, (PyInt) a, (PyInt) b);
          return a instanceof PyBool && b instanceof PyBool ? PyBool.of(bits == PyInt.ONE) : bits;
        });
  }
}
