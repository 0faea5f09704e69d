// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.pairwise}. */
final class Pairwise extends LibraryIterator {
  static final PyType TYPE =
      type(
          "pairwise",
          Pairwise.class,
          BuiltinTable.type()
              .newFunction(
                  "pairwise(iterable, /)",
                  (ts, cls, args) -> new Pairwise(cls, PyOps.iter(ts, args[0]))));

  private @Nullable PyObject source;
  private @Nullable PyObject old;

  private Pairwise(PyType type, PyObject source) {
    super(type);
    this.source = source;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyObject it = source;
    if (it == null) {
      return null;
    }
    PyObject first = old;
    if (first == null) {
      first = PyOps.next(ts, it);
      old = first;
      if (first == null) {
        source = null;
        return null;
      }
    }
    PyObject second = PyOps.next(ts, it);
    if (second == null) {
      source = null;
      old = null;
      return null;
    }
    old = second;
    return PyTuple.of(first, second);
  }
}
