// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Operators;
import org.foretrace.object.PyComplex;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** {@code itertools.count}. */
final class Count extends LibraryIterator {
  static final PyType TYPE =
      type(
          "count",
          Count.class,
          BuiltinTable.type()
              .newFunction("count(start=0, step=1)", Count::create)
              .method("__repr__(self, /)", Count::repr));

  private PyObject next;
  private final PyObject step;

  private Count(PyType type, PyObject start, PyObject step) {
    super(type);
    this.next = start;
    this.step = step;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    if (!isNumber(args[0]) || !isNumber(args[1])) {
      throw Errors.typeError("a number is required");
    }
    return new Count(cls, args[0], args[1]);
  }

  private static boolean isNumber(PyObject o) {
    return o instanceof PyInt
        || o instanceof PyFloat
        || o instanceof PyComplex
        || o.type().lookup("__index__") != null
        || o.type().lookup("__int__") != null
        || o.type().lookup("__float__") != null
        || o.type().lookup("__complex__") != null;
  }

  @Override
  public PyObject next(ThreadState ts) {
    PyObject value = next;
    next = Operators.add(ts, value, step);
    return value;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    Count count = (Count) self;
    String text = self.type().shortName() + "(" + PyOps.repr(ts, count.next);
    boolean one = count.step instanceof PyInt && ((PyInt) count.step).compareTo(PyInt.ONE) == 0;
    return PyStr.of(text + (one ? "" : ", " + PyOps.repr(ts, count.step)) + ")");
  }
}
