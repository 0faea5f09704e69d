// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.batched}. */
final class Batched extends LibraryIterator {
  static final PyType TYPE =
      type(
          "batched",
          Batched.class,
          BuiltinTable.type()
              .newFunction("batched(iterable, n, *, strict=False)", Batched::create));

  private @Nullable PyObject source;
  private final long size;
  private final boolean strict;

  private Batched(PyType type, PyObject source, long size, boolean strict) {
    super(type);
    this.source = source;
    this.size = size;
    this.strict = strict;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyInt n = PyOps.index(ts, args[1]);
    if (!n.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    if (n.longValue() < 1) {
      throw Errors.valueError("n must be at least one");
    }
    boolean strict = PyOps.truth(ts, args[2]);
    return new Batched(cls, PyOps.iter(ts, args[0]), n.longValue(), strict);
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyObject it = source;
    if (it == null) {
      return null;
    }
    PyList batch = new PyList();
    while (batch.size() < size) {
      PyObject item = PyOps.next(ts, it);
      if (item == null) {
        source = null;
        break;
      }
      batch.add(ts, item);
      ts.chargeSteps(1);
    }
    if (batch.size() == 0) {
      return null;
    }
    if (batch.size() < size && strict) {
      throw Errors.valueError("batched(): incomplete batch");
    }
    return PyTuple.of(batch.toArray());
  }
}
