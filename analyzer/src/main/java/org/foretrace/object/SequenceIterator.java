// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of an object that has only {@code __getitem__}. */
final class SequenceIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("iterator", SequenceIterator.class, PyIterator::table).notSubclassable();

  private @Nullable PyObject sequence;
  private long index;

  SequenceIterator(PyObject sequence) {
    super(TYPE);
    this.sequence = sequence;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (sequence == null) {
      return null;
    }
    try {
      return PyOps.getItem(ts, sequence, PyInt.of(index++));
    } catch (PyRaise e) {
      if (e.matches(Exceptions.INDEX_ERROR) || e.matches(Exceptions.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }
}
