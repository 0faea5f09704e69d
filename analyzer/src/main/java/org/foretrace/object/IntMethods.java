// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.FormatSpec;
import org.foretrace.text.IntText;
import org.jspecify.annotations.Nullable;

/** The methods of int. */
final class IntMethods {
  private IntMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("int(x=?, /, base=?)", IntConstruction::create);
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(text(ts, (PyInt) self)));
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(hash((PyInt) self)));
    operators(t);
    TableParts.comparisons(t, (ts, op, a, b) -> compare(op, a, b));
    unary(t);
    conversions(t);
    IntBytes.addTo(t);
    return t;
  }

  static String text(ThreadState ts, PyInt n) {
    return n.isLong() ? Long.toString(n.longValue()) : IntText.str(n.bigValue(), IntDigits.max(ts));
  }

  static long hash(PyInt n) {
    return n.isLong() ? Hashes.ofLong(n.longValue()) : Hashes.ofBig(n.bigValue());
  }

  private static @Nullable Boolean compare(Comparison.Op op, PyObject a, PyObject b) {
    return b instanceof PyInt ? op.holds(((PyInt) a).compareTo((PyInt) b)) : null;
  }

  private static void operators(BuiltinTable t) {
    for (Operators.Binary op : Operators.Binary.values()) {
      if (op != Operators.Binary.MAT_MULT && op != Operators.Binary.POW) {
        TableParts.operator(
            t,
            op,
            (ts, a, b) ->
                a instanceof PyInt && b instanceof PyInt
                    ? IntArithmetic.apply(ts, op, (PyInt) a, (PyInt) b)
                    : PySingleton.NOT_IMPLEMENTED);
      }
    }
    t.method("__pow__(self, value, mod=None, /)", IntMethods::pow);
    t.method("__rpow__(self, value, mod=None, /)", (ts, self, b, m) -> pow(ts, b, self, m));
  }

  private static PyObject pow(ThreadState ts, PyObject a, PyObject b, PyObject mod) {
    if (!(a instanceof PyInt) || !(b instanceof PyInt)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (mod == PySingleton.NONE) {
      return IntArithmetic.pow(ts, (PyInt) a, (PyInt) b);
    }
    return mod instanceof PyInt
        ? IntArithmetic.modPow(ts, (PyInt) a, (PyInt) b, (PyInt) mod)
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static void unary(BuiltinTable t) {
    t.method("__neg__(self, /)", (ts, a) -> IntArithmetic.negate((PyInt) a));
    t.method("__pos__(self, /)", (ts, a) -> IntArithmetic.exact((PyInt) a));
    t.method("__abs__(self, /)", (ts, a) -> IntArithmetic.abs((PyInt) a));
    t.method("__bool__(self, /)", (ts, a) -> PyBool.of(((PyInt) a).signum() != 0));
    t.method("__invert__(self, /)", (ts, a) -> IntArithmetic.invert((PyInt) a));
    for (String same : new String[] {"int", "index", "trunc", "floor", "ceil"}) {
      t.method("__" + same + "__(self, /)", (ts, a) -> IntArithmetic.exact((PyInt) a));
    }
    t.method("__float__(self, /)", (ts, a) -> PyFloat.of(IntArithmetic.toDouble((PyInt) a)));
    t.method("conjugate(self, /)", (ts, a) -> IntArithmetic.exact((PyInt) a));
    t.method("is_integer(self, /)", (ts, a) -> PyBool.TRUE);
    t.getter("real", (ts, a) -> IntArithmetic.exact((PyInt) a));
    t.getter("imag", (ts, a) -> PyInt.ZERO);
    t.getter("numerator", (ts, a) -> IntArithmetic.exact((PyInt) a));
    t.getter("denominator", (ts, a) -> PyInt.ONE);
  }

  private static void conversions(BuiltinTable t) {
    t.method("bit_length(self, /)", (ts, a) -> PyInt.of(((PyInt) a).bigValue().abs().bitLength()));
    t.method("bit_count(self, /)", (ts, a) -> PyInt.of(((PyInt) a).bigValue().abs().bitCount()));
    t.method(
        "as_integer_ratio(self, /)",
        (ts, a) -> PyTuple.of(IntArithmetic.exact((PyInt) a), PyInt.ONE));
    t.method(
        "__round__(self, ndigits=?, /)",
        (ts, a, digits) ->
            digits == null || digits == PySingleton.NONE
                ? IntArithmetic.exact((PyInt) a)
                : IntArithmetic.round(ts, (PyInt) a, PyOps.index(ts, digits)));
    t.method("__getnewargs__(self, /)", (ts, a) -> PyTuple.of(IntArithmetic.exact((PyInt) a)));
    t.method(
        "__format__(self, format_spec, /)",
        (ts, a, spec) ->
            PyStr.of(format(ts, (PyInt) a, Arguments.str(spec, "__format__() argument"))));
    TableParts.refused(t, "int", "__sizeof__");
  }

  static String format(ThreadState ts, PyInt n, String spec) {
    if (spec.isEmpty()) {
      return n.type() == PyInt.TYPE ? text(ts, n) : PyOps.str(ts, n);
    }
    return n.isLong()
        ? FormatSpec.format(n.longValue(), spec, n.type().name())
        : FormatSpec.format(n.bigValue(), spec, n.type().name(), IntDigits.max(ts));
  }
}
