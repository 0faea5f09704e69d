// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code reversed()} of a dict and its views. */
final class DictReverseIterator extends SizedIterator {
  private static final PyType REVERSE_KEYS =
      type("dict_reversekeyiterator", DictReverseIterator.class);
  private static final PyType REVERSE_VALUES =
      type("dict_reversevalueiterator", DictReverseIterator.class);
  private static final PyType REVERSE_ITEMS =
      type("dict_reverseitemiterator", DictReverseIterator.class);

  private @Nullable PyDict dict; // null at the end
  private final PyType kind;
  private final int size;
  private final int insertions;
  private int slot;
  private int left;

  /** {@code kind} is the type of the iterator in the other direction. */
  DictReverseIterator(PyDict dict, PyType kind) {
    super(
        kind == DictIterator.KEYS
            ? REVERSE_KEYS
            : kind == DictIterator.VALUES ? REVERSE_VALUES : REVERSE_ITEMS);
    this.dict = dict;
    this.kind = kind;
    this.size = dict.size();
    this.insertions = dict.insertions();
    this.slot = dict.slots() - 1;
    this.left = size;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyDict d = dict;
    if (d == null) {
      return null;
    }
    if (left < 0 || d.size() != size) {
      left = -1;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    if (d.insertions() != insertions) {
      throw ts.unsupported("changing the keys of a dict during iteration");
    }
    while (slot >= 0) {
      PyDict.Entry e = d.entryAt(slot--);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        left--;
        if (kind == DictIterator.KEYS) {
          return e.key();
        }
        return kind == DictIterator.VALUES ? value : PyTuple.of(e.key(), value);
      }
    }
    dict = null;
    return null;
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(dict == null || dict.size() != size ? 0 : left);
  }
}
