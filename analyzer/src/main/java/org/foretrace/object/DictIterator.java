// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterators of a dict and its views: refuse to go on when its size has changed. */
public final class DictIterator extends SizedIterator {
  static final PyType KEYS = type("dict_keyiterator", DictIterator.class);
  static final PyType VALUES = type("dict_valueiterator", DictIterator.class);
  static final PyType ITEMS = type("dict_itemiterator", DictIterator.class);

  private @Nullable PyDict dict; // null at the end
  private final int size;
  private final int version;
  private int slot;
  private int left;

  DictIterator(PyDict dict, PyType type) {
    super(type);
    this.dict = dict;
    this.size = dict.size();
    this.version = dict.insertions();
    this.left = size;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyDict d = dict;
    if (d == null) {
      return null;
    }
    if (left < 0 || d.size() != size) {
      left = -1; // it stays an error
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    if (d.insertions() != version) {
      // Removed and added: CPython's iterator goes on by slot, which is not ours.
      throw ts.unsupported("changing the keys of a dict during iteration");
    }
    while (slot < d.slots()) {
      PyDict.Entry e = d.entryAt(slot++);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        left--;
        return result(e, value);
      }
    }
    dict = null;
    return null;
  }

  private PyObject result(PyDict.Entry e, PyObject value) {
    if (type() == KEYS) {
      return e.key();
    }
    return type() == VALUES ? value : PyTuple.of(e.key(), value);
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(dict == null || dict.size() != size ? 0 : left);
  }
}
