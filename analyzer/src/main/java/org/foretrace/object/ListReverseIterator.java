// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code reversed(list)}. */
final class ListReverseIterator extends SizedIterator {
  static final PyType TYPE = type("list_reverseiterator", ListReverseIterator.class);

  private @Nullable PyList list; // null at the end
  private int index;

  ListReverseIterator(PyList list) {
    super(TYPE);
    this.list = list;
    this.index = list.size() - 1;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyList l = list;
    if (l == null) {
      return null;
    }
    if (index >= 0 && index < l.size()) {
      return l.get(index--);
    }
    list = null;
    index = -1;
    return null;
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(list == null || list.size() < index + 1 ? 0 : index + 1);
  }
}
