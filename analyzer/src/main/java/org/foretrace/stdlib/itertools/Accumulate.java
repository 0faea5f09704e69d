// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Operators;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.accumulate}. */
final class Accumulate extends LibraryIterator {
  static final PyType TYPE =
      type(
          "accumulate",
          Accumulate.class,
          BuiltinTable.type()
              .newFunction(
                  "accumulate(iterable, func=None, *, initial=None)",
                  (ts, cls, args) ->
                      new Accumulate(cls, PyOps.iter(ts, args[0]), args[1], args[2])));

  private final PyObject source;
  private final PyObject function;
  private @Nullable PyObject initial;
  private @Nullable PyObject total;

  private Accumulate(PyType type, PyObject source, PyObject function, PyObject initial) {
    super(type);
    this.source = source;
    this.function = function;
    this.initial = initial == PySingleton.NONE ? null : initial;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (initial != null) {
      total = initial;
      initial = null;
      return total;
    }
    PyObject item = PyOps.next(ts, source);
    if (item == null) {
      return null;
    }
    PyObject before = total;
    if (before == null) {
      total = item;
    } else if (function == PySingleton.NONE) {
      total = Operators.add(ts, before, item);
    } else {
      total = ts.call(function, before, item);
    }
    return total;
  }
}
