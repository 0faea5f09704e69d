// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.sys;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.StandardLibrary;
import org.jspecify.annotations.Nullable;

/**
 * {@code sys.modules}: says what the program imported itself. What else CPython has loaded is not
 * known, so other questions are refused.
 */
final class SysModules extends PyObject {
  private static final PyType TYPE =
      PyType.builtin("dict", SysModules.class, SysModules::table).notSubclassable();

  SysModules(ThreadState ts) {
    super(TYPE);
  }

  private static BuiltinTable table() {
    BuiltinTable t =
        BuiltinTable.type()
            .value("__hash__", PySingleton.NONE)
            .method(
                "__getitem__(self, key, /)",
                (ts, self, key) -> {
                  PyObject found = find(ts, key);
                  if (found == null) {
                    throw Errors.keyError(key);
                  }
                  return found;
                })
            .method(
                "__contains__(self, key, /)", (ts, self, key) -> PyBool.of(find(ts, key) != null))
            .method(
                "get(self, key, default=None, /)",
                (ts, self, key, fallback) -> {
                  PyObject found = find(ts, key);
                  return found == null ? fallback : found;
                });
    for (String name :
        new String[] {
          "__setitem__",
          "__delitem__",
          "__iter__",
          "__len__",
          "__repr__",
          "__eq__",
          "__ne__",
          "__or__",
          "__ror__",
          "__ior__",
          "__reversed__",
          "clear",
          "copy",
          "items",
          "keys",
          "pop",
          "popitem",
          "setdefault",
          "update",
          "values",
          "fromkeys"
        }) {
      t.methodN(
          name + "(self, /, *args, **kwargs)",
          (ts, args) -> {
            throw ts.unsupported("sys.modules." + name);
          });
    }
    return t;
  }

  private static @Nullable PyObject find(ThreadState ts, PyObject key) {
    if (!(key instanceof PyStr)) {
      return null;
    }
    String name = ((PyStr) key).value();
    PyObject found = StandardLibrary.modules(ts).get(name);
    if (found == null && StandardLibrary.isKnown(name)) {
      throw ts.unsupported("sys.modules of a module that the program did not import: " + name);
    }
    return found;
  }
}
