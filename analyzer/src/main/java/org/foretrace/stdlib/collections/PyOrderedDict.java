// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code collections.OrderedDict}. */
public final class PyOrderedDict extends PyDict {
  public static final PyType TYPE =
      PyType.builtin(
              "collections",
              "collections.OrderedDict",
              PyOrderedDict.class,
              PyDict.TYPE,
              OrderedDictMethods::table)
          .withDict()
          .withWeakReferences();

  private final @Nullable PyDict attributes;
  private int moves;

  PyOrderedDict(PyType type) {
    super(type);
    this.attributes = type.hasDict() ? new PyDict() : null;
  }

  @Override
  public @Nullable PyDict dict() {
    return attributes;
  }

  /** Differs after keys were moved or added. */
  int state() {
    return moves + insertions();
  }

  /** Moves a key that is there to one of the ends. */
  void move(ThreadState ts, Entry entry, boolean toLast) {
    PyObject value = entry.value();
    if (value == null || entry == (toLast ? last() : first())) {
      return;
    }
    moves++;
    if (toLast) {
      removeEntry(entry);
      put(ts, entry.key(), value);
      return;
    }
    ts.chargeSteps(size() >> 3);
    List<Entry> others = new ArrayList<>();
    for (int i = 0; i < slots(); i++) {
      Entry e = entryAt(i);
      if (e != null && e != entry && e.value() != null) {
        others.add(e);
      }
    }
    List<PyObject> values = new ArrayList<>();
    for (Entry e : others) {
      PyObject v = e.value();
      values.add(v == null ? value : v);
    }
    super.clear();
    put(ts, entry.key(), value);
    for (int i = 0; i < others.size(); i++) {
      put(ts, others.get(i).key(), values.get(i));
    }
  }

  @Override
  public @Nullable PyObject removeEntry(Entry e) {
    moves++;
    return super.removeEntry(e);
  }

  @Override
  public void clear() {
    moves++;
    super.clear();
  }
}
