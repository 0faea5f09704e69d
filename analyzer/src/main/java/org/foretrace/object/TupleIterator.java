// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of a tuple. */
public final class TupleIterator extends SizedIterator {
  static final PyType TYPE = type("tuple_iterator", TupleIterator.class);

  private final PyTuple tuple;
  private int index;

  public TupleIterator(PyTuple tuple) {
    super(TYPE);
    this.tuple = tuple;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    return index < tuple.size() ? tuple.get(index++) : null;
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(tuple.size() - index);
  }
}
