// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.chain}. */
final class Chain extends LibraryIterator {
  static final PyType TYPE =
      type(
          "chain",
          Chain.class,
          BuiltinTable.type()
              .newFunction(
                  "chain(*iterables)", (ts, cls, args) -> new Chain(cls, PyOps.iter(ts, args[0])))
              .classMethod(
                  "from_iterable(cls, iterable, /)",
                  (ts, args) -> new Chain((PyType) args[0], PyOps.iter(ts, args[1])))
              .classMethod(
                  "__class_getitem__(cls, object, /)",
                  (ts, args) -> new PyGenericAlias(args[0], args[1])));

  private @Nullable PyObject source;
  private @Nullable PyObject active;

  private Chain(PyType type, PyObject source) {
    super(type);
    this.source = source;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    while (source != null) {
      PyObject it = active;
      if (it == null) {
        PyObject iterable;
        try {
          iterable = PyOps.next(ts, source);
          if (iterable == null) {
            source = null;
            return null;
          }
          it = PyOps.iter(ts, iterable);
        } catch (PyRaise e) {
          source = null;
          throw e;
        }
        active = it;
      }
      PyObject item = PyOps.next(ts, it);
      if (item != null) {
        return item;
      }
      active = null;
      ts.chargeSteps(1);
    }
    return null;
  }
}
