// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.ThreadState;

/** Arguments that are numbers, as C code of CPython reads them. */
public final class Numbers {
  private Numbers() {}

  /** CPython's PyFloat_AsDouble. */
  public static double real(ThreadState ts, PyObject o) {
    if (o instanceof PyFloat) {
      return ((PyFloat) o).value();
    }
    if (o instanceof PyInt && !o.type().isHeap()) {
      return IntArithmetic.toDouble((PyInt) o);
    }
    PyObject method = Attributes.special(ts, o, "__float__");
    if (method != null) {
      PyObject result = ts.call(method);
      if (!(result instanceof PyFloat)) {
        throw Errors.typeError(
            o.type().name() + ".__float__ returned non-float (type " + result.type().name() + ")");
      }
      return ((PyFloat) result).value();
    }
    if (o.type().lookup("__index__") != null) {
      return IntArithmetic.toDouble(PyOps.index(ts, o));
    }
    throw Errors.typeError("must be real number, not " + o.type().name());
  }
}
