// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.sys;

import org.foretrace.object.PyBool;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyComplex;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.text.StrCheck;

/** {@code sys.getsizeof} of values whose size CPython's layout decides alone. */
final class SysSizes {
  private SysSizes() {}

  static PyObject of(ThreadState ts, PyObject o) {
    PyType t = o.type();
    if (t == PyInt.TYPE || t == PyBool.TYPE) {
      int bits = ((PyInt) o).bigValue().abs().bitLength();
      return PyInt.of(24 + 4L * Math.max(1, (bits + 29) / 30));
    }
    if (t == PyFloat.TYPE) {
      return PyInt.of(24);
    }
    if (t == PyComplex.TYPE) {
      return PyInt.of(32);
    }
    if (o == PySingleton.NONE || o == PySingleton.NOT_IMPLEMENTED || o == PySingleton.ELLIPSIS) {
      return PyInt.of(16);
    }
    if (t == PyStr.TYPE && StrCheck.isAscii(((PyStr) o).value())) {
      return PyInt.of(41L + ((PyStr) o).value().length());
    }
    if (t == PyBytes.TYPE) {
      return PyInt.of(33L + ((PyBytes) o).length());
    }
    if (t == PyTuple.TYPE) {
      return PyInt.of(40 + 8L * ((PyTuple) o).size());
    }
    throw ts.unsupported("sys.getsizeof of " + t.name());
  }
}
