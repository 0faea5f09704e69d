// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The iterators that a predicate steers: dropwhile, takewhile, filterfalse. */
final class Filtering extends LibraryIterator {
  static final PyType DROP_WHILE = type("dropwhile", "predicate", Kind.DROP_WHILE);
  static final PyType TAKE_WHILE = type("takewhile", "predicate", Kind.TAKE_WHILE);
  static final PyType FILTER_FALSE = type("filterfalse", "function", Kind.FILTER_FALSE);

  private enum Kind {
    DROP_WHILE,
    TAKE_WHILE,
    FILTER_FALSE
  }

  private final Kind kind;
  private final PyObject predicate;
  private final PyObject source;
  private boolean decided; // nothing is dropped any more, or nothing more is taken

  private Filtering(PyType type, Kind kind, PyObject predicate, PyObject source) {
    super(type);
    this.kind = kind;
    this.predicate = predicate;
    this.source = source;
  }

  private static PyType type(String name, String parameter, Kind kind) {
    return type(
        name,
        Filtering.class,
        BuiltinTable.type()
            .newFunction(
                name + "(" + parameter + ", iterable, /)",
                (ts, cls, args) -> new Filtering(cls, kind, args[0], PyOps.iter(ts, args[1]))));
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (kind == Kind.TAKE_WHILE && decided) {
      return null;
    }
    while (true) {
      PyObject item = PyOps.next(ts, source);
      if (item == null || (kind == Kind.DROP_WHILE && decided)) {
        return item;
      }
      ts.chargeSteps(1);
      boolean holds = holds(ts, item);
      if (kind == Kind.TAKE_WHILE) {
        decided = !holds;
        return holds ? item : null;
      }
      if (!holds) {
        decided = true;
        return item;
      }
    }
  }

  private boolean holds(ThreadState ts, PyObject item) {
    boolean plain =
        kind == Kind.FILTER_FALSE && (predicate == PySingleton.NONE || predicate == PyBool.TYPE);
    return PyOps.truth(ts, plain ? item : ts.call(predicate, item));
  }
}
