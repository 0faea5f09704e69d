// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.cycle}. */
final class Cycle extends LibraryIterator {
  static final PyType TYPE =
      type(
          "cycle",
          Cycle.class,
          BuiltinTable.type()
              .newFunction(
                  "cycle(iterable, /)",
                  (ts, cls, args) -> new Cycle(cls, PyOps.iter(ts, args[0]))));

  private @Nullable PyObject source;
  private final PyList saved = new PyList();
  private int index;

  private Cycle(PyType type, PyObject source) {
    super(type);
    this.source = source;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (source != null) {
      PyObject item = PyOps.next(ts, source);
      if (item != null) {
        saved.add(ts, item);
        return item;
      }
      source = null;
    }
    if (saved.size() == 0) {
      return null;
    }
    PyObject item = saved.get(index);
    index = index + 1 == saved.size() ? 0 : index + 1;
    return item;
  }
}
