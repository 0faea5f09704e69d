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

/** {@code itertools.product}. */
final class Product extends LibraryIterator {
  static final PyType TYPE =
      type(
          "product",
          Product.class,
          BuiltinTable.type().newFunction("product(*iterables, repeat=1)", Product::create));

  private final PyObject[][] pools;
  private final int[] indices;
  private boolean started;
  private boolean stopped;

  private Product(PyType type, PyObject[][] pools) {
    super(type);
    this.pools = pools;
    this.indices = new int[pools.length];
    for (PyObject[] pool : pools) {
      stopped |= pool.length == 0;
    }
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyTuple iterables = (PyTuple) args[0];
    int repeat = Arguments.size(ts, args[1]);
    if (repeat < 0) {
      throw Errors.valueError("repeat argument cannot be negative");
    }
    int n = repeat == 0 ? 0 : iterables.size();
    ts.chargeMemory(16L * n * repeat);
    PyObject[][] pools = new PyObject[Math.multiplyExact(n, repeat)][];
    for (int i = 0; i < n; i++) {
      pools[i] = pool(ts, iterables.get(i));
    }
    for (int i = n; i < pools.length; i++) {
      pools[i] = pools[i - n];
    }
    return new Product(cls, pools);
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
    PyObject[] items = new PyObject[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][indices[i]];
    }
    return PyTuple.of(items);
  }

  private void advance() {
    for (int i = indices.length - 1; i >= 0; i--) {
      if (++indices[i] < pools[i].length) {
        return;
      }
      indices[i] = 0;
    }
    stopped = true;
  }
}
