// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.groupby}. */
final class GroupBy extends LibraryIterator {
  static final PyType TYPE =
      type(
          "groupby",
          GroupBy.class,
          BuiltinTable.type()
              .newFunction(
                  "groupby(iterable, key=None)",
                  (ts, cls, args) -> new GroupBy(cls, PyOps.iter(ts, args[0]), args[1])));

  private static final PyType GROUPER =
      LibraryIterator.type("_grouper", Grouper.class, BuiltinTable.type()).notSubclassable();

  private final PyObject source;
  private final PyObject key;
  private @Nullable PyObject targetKey;
  private @Nullable PyObject currentKey;
  private @Nullable PyObject currentValue;
  private @Nullable Grouper grouper; // the group handed out last: an older one is at its end

  private GroupBy(PyType type, PyObject source, PyObject key) {
    super(type);
    this.source = source;
    this.key = key;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    grouper = null;
    while (currentKey == null || targetKey == null || same(ts)) {
      boolean first = currentKey == null;
      if (!step(ts)) {
        return null;
      }
      if (first) {
        break;
      }
    }
    PyObject found = currentKey;
    if (found == null) {
      return null;
    }
    targetKey = found;
    grouper = new Grouper(this, found);
    return PyTuple.of(found, grouper);
  }

  private boolean same(ThreadState ts) {
    PyObject a = targetKey;
    PyObject b = currentKey;
    return a != null && b != null && PyOps.equal(ts, a, b);
  }

  private boolean step(ThreadState ts) {
    ts.chargeSteps(1);
    PyObject value = PyOps.next(ts, source);
    if (value == null) {
      return false;
    }
    currentKey = key == PySingleton.NONE ? value : ts.call(key, value);
    currentValue = value;
    return true;
  }

  /** The members of one group. */
  private static final class Grouper extends PyIterator {
    private final GroupBy parent;
    private final PyObject target;

    Grouper(GroupBy parent, PyObject target) {
      super(GROUPER);
      this.parent = parent;
      this.target = target;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
      if (parent.grouper != this) {
        return null;
      }
      if (parent.currentValue == null && !parent.step(ts)) {
        return null;
      }
      PyObject current = parent.currentKey;
      if (current == null || !PyOps.equal(ts, target, current)) {
        return null;
      }
      PyObject value = parent.currentValue;
      parent.currentValue = null;
      return value;
    }
  }
}
