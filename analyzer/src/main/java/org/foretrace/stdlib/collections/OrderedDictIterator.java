// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The iterators of an OrderedDict and its views, in both directions. */
final class OrderedDictIterator extends PyIterator {
  private static final PyType TYPE =
      PyType.builtin("odict_iterator", OrderedDictIterator.class, PyIterator::table)
          .notSubclassable();

  /** What it gives of each entry. */
  enum Kind {
    KEYS,
    VALUES,
    ITEMS
  }

  private @Nullable PyOrderedDict dict;
  private final Kind kind;
  private final int step;
  private final int size;
  private final int state;
  private int slot;

  OrderedDictIterator(PyOrderedDict dict, Kind kind, boolean reversed) {
    super(TYPE);
    this.dict = dict;
    this.kind = kind;
    this.step = reversed ? -1 : 1;
    this.size = dict.size();
    this.state = dict.state();
    this.slot = reversed ? dict.slots() - 1 : 0;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyOrderedDict d = dict;
    if (d == null) {
      return null;
    }
    if (d.state() != state) {
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
    if (d.size() != size) {
      throw Errors.runtimeError("OrderedDict changed size during iteration");
    }
    while (slot >= 0 && slot < d.slots()) {
      PyDict.Entry e = d.entryAt(slot);
      slot += step;
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        return switch (kind) {
          case KEYS -> e.key();
          case VALUES -> value;
          case ITEMS -> PyTuple.of(e.key(), value);
        };
      }
    }
    dict = null;
    return null;
  }
}
