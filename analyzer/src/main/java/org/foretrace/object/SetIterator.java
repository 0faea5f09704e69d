// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of a set: in the order of its table. */
public final class SetIterator extends SizedIterator {
  static final PyType TYPE = type("set_iterator", SetIterator.class);

  private @Nullable PyBaseSet set; // null at the end
  private int size;
  private int slot;
  private int left;

  SetIterator(PyBaseSet set) {
    super(TYPE);
    this.set = set;
    this.size = set.size();
    this.left = size;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyBaseSet s = set;
    if (s == null) {
      return null;
    }
    if (s.size() != size) {
      size = -1; // it stays an error
      throw Errors.runtimeError("Set changed size during iteration");
    }
    while (slot < s.slots()) {
      PyObject key = s.keyAt(slot++);
      if (key != null) {
        left--;
        return key;
      }
    }
    set = null;
    return null;
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(set == null || set.size() != size ? 0 : left);
  }
}
