// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.starmap}. */
final class Starmap extends LibraryIterator {
  static final PyType TYPE =
      type(
          "starmap",
          Starmap.class,
          BuiltinTable.type()
              .newFunction(
                  "starmap(function, iterable, /)",
                  (ts, cls, args) -> new Starmap(cls, args[0], PyOps.iter(ts, args[1]))));

  private final PyObject function;
  private final PyObject source;

  private Starmap(PyType type, PyObject function, PyObject source) {
    super(type);
    this.function = function;
    this.source = source;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyObject args = PyOps.next(ts, source);
    return args == null
        ? null
        : ts.call(function, PyOps.toList(ts, args).toArray(new PyObject[0]), null);
  }
}
