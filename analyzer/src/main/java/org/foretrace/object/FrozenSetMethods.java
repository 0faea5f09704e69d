// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of frozenset. */
final class FrozenSetMethods {
  private FrozenSetMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("frozenset(iterable=?, /)", FrozenSetMethods::create);
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(SetOperations.hash((PyBaseSet) self)));
    SetMethods.shared(t);
    return t;
  }

  static PyBaseSet make(PyType cls) {
    return cls == PyFrozenSet.TYPE ? new PyFrozenSet() : new PyFrozenSet.Instance(cls);
  }

  private static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyObject source = args[0];
    if (cls == PyFrozenSet.TYPE && source != null && source.type() == PyFrozenSet.TYPE) {
      return source;
    }
    PyBaseSet set = make(cls);
    if (source != null) {
      SetOperations.update(ts, set, source);
    }
    return set;
  }
}
