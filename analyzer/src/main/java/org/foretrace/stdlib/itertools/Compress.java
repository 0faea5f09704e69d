// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.compress}. */
final class Compress extends LibraryIterator {
  static final PyType TYPE =
      type(
          "compress",
          Compress.class,
          BuiltinTable.type()
              .newFunction(
                  "compress(data, selectors)",
                  (ts, cls, args) ->
                      new Compress(cls, PyOps.iter(ts, args[0]), PyOps.iter(ts, args[1]))));

  private final PyObject data;
  private final PyObject selectors;

  private Compress(PyType type, PyObject data, PyObject selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    while (true) {
      ts.chargeSteps(1);
      PyObject item = PyOps.next(ts, data);
      PyObject selector = item == null ? null : PyOps.next(ts, selectors);
      if (selector == null) {
        return null;
      }
      if (PyOps.truth(ts, selector)) {
        return item;
      }
    }
  }
}
