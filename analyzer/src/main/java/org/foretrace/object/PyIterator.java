// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** An iterator written in Java. */
public abstract class PyIterator extends PyObject {
  protected PyIterator(PyType type) {
    super(type);
  }

  /** The next value, or null at the end; after the end it stays at the end. */
  public abstract @Nullable PyObject next(ThreadState ts);

  /** {@code __iter__} and {@code __next__}, for the table of every such type. */
  public static BuiltinTable table() {
    return BuiltinTable.type()
        .method("__iter__(self, /)", (ts, self) -> self)
        .method(
            "__next__(self, /)",
            (ts, self) -> {
              PyObject next = ((PyIterator) self).next(ts);
              if (next == null) {
                throw Errors.stopIteration(PySingleton.NONE);
              }
              return next;
            });
  }
}
