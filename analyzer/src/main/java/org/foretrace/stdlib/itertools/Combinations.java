// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.combinations} and combinations_with_replacement. */
final class Combinations extends LibraryIterator {
  static final PyType TYPE = type("combinations", false);
  static final PyType WITH_REPLACEMENT = type("combinations_with_replacement", true);

  private final boolean replacing;
  private final PyObject[] pool;
  private final int[] indices;
  private boolean started;
  private boolean stopped;

  private Combinations(PyType type, boolean replacing, PyObject[] pool, int r) {
    super(type);
    this.replacing = replacing;
    this.pool = pool;
    this.stopped = replacing ? pool.length == 0 && r > 0 : r > pool.length;
    this.indices = new int[stopped ? 0 : r];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = replacing ? 0 : i;
    }
  }

  private static PyType type(String name, boolean replacing) {
    return type(
        name,
        Combinations.class,
        BuiltinTable.type()
            .newFunction(
                name + "(iterable, r)",
                (ts, cls, args) -> {
                  int r = Arguments.size(ts, args[1]);
                  PyObject[] pool = pool(ts, args[0]);
                  if (r < 0) {
                    throw Errors.valueError("r must be non-negative");
                  }
                  ts.chargeMemory(4L * r);
                  return new Combinations(cls, replacing, pool, r);
                }));
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (stopped) {
      return null;
    }
    if (started) {
      advance();
      if (stopped) {
        return null;
      }
    }
    started = true;
    ts.chargeSteps(1);
    PyObject[] items = new PyObject[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }

  private void advance() {
    int r = indices.length;
    int n = pool.length;
    int i = r - 1;
    while (i >= 0 && indices[i] == (replacing ? n - 1 : i + n - r)) {
      i--;
    }
    if (i < 0) {
      stopped = true;
      return;
    }
    int index = indices[i] + 1;
    for (int k = i; k < r; k++) {
      indices[k] = replacing ? index : index + k - i;
    }
  }
}
