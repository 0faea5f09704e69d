// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.permutations}. */
final class Permutations extends LibraryIterator {
  static final PyType TYPE =
      type(
          "permutations",
          Permutations.class,
          BuiltinTable.type().newFunction("permutations(iterable, r=None)", Permutations::create));

  private final PyObject[] pool;
  private final int[] indices;
  private final int[] cycles;
  private boolean started;
  private boolean stopped;

  private Permutations(PyType type, PyObject[] pool, int r) {
    super(type);
    this.pool = pool;
    this.stopped = r > pool.length;
    this.indices = new int[pool.length];
    this.cycles = new int[stopped ? 0 : r];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = pool.length - i;
    }
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyObject[] pool = pool(ts, args[0]);
    if (args[1] == PySingleton.NONE) {
      return new Permutations(cls, pool, pool.length);
    }
    if (!(args[1] instanceof PyInt)) {
      throw Errors.typeError("Expected int as r");
    }
    return new Permutations(cls, pool, length(ts, args[1]));
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
    PyObject[] items = new PyObject[cycles.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }

  private void advance() {
    int n = pool.length;
    for (int i = cycles.length - 1; i >= 0; i--) {
      cycles[i]--;
      if (cycles[i] == 0) {
        int index = indices[i];
        System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
        indices[n - 1] = index;
        cycles[i] = n - i;
      } else {
        int j = n - cycles[i];
        int swap = indices[i];
        indices[i] = indices[j];
        indices[j] = swap;
        return;
      }
    }
    stopped = true;
  }
}
