// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;

/** Calls that pass keywords on. */
final class BuiltinCalls {
  private BuiltinCalls() {}

  /** {@code callable(**kwargs)}. */
  static PyObject callWith(ThreadState ts, PyObject callable, PyObject kwargs) {
    PyDict dict = (PyDict) kwargs;
    if (dict.size() == 0) {
      return ts.call(callable);
    }
    String[] names = new String[dict.size()];
    PyObject[] values = new PyObject[names.length];
    int n = 0;
    for (int i = 0; i < dict.slots(); i++) {
      PyDict.Entry e = dict.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        names[n] = ((PyStr) e.key()).value();
        values[n++] = value;
      }
    }
    return ts.call(callable, values, names);
  }
}
