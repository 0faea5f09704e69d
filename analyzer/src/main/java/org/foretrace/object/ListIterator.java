// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of a list: sees what is appended while it runs. */
public final class ListIterator extends SizedIterator {
  static final PyType TYPE = type("list_iterator", ListIterator.class);

  private @Nullable PyList list; // null at the end
  private int index;

  public ListIterator(PyList list) {
    super(TYPE);
    this.list = list;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyList l = list;
    if (l == null) {
      return null;
    }
    if (index < l.size()) {
      return l.get(index++);
    }
    list = null;
    return null;
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(list == null ? 0 : Math.max(0, list.size() - index));
  }
}
