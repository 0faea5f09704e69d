// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** An iterator type of itertools, which classes may extend. */
abstract class LibraryIterator extends PyIterator {
  private final @Nullable PyDict attributes;

  LibraryIterator(PyType type) {
    super(type);
    this.attributes = type.hasDict() ? new PyDict() : null;
  }

  @Override
  public final @Nullable PyDict dict() {
    return attributes;
  }

  /** A type of the module with the methods of iterators and those of a table. */
  static PyType type(String name, Class<?> layout, BuiltinTable own) {
    BuiltinTable table = PyIterator.table().include(own);
    for (String refused : new String[] {"__reduce__", "__setstate__", "__copy__"}) {
      table.methodN(
          refused + "(self, /, *args)",
          (ts, args) -> {
            throw ts.unsupported("itertools." + name + "." + refused);
          });
    }
    return PyType.builtin("itertools", "itertools." + name, layout, PyType.OBJECT, () -> table);
  }

  static PyObject[] iterators(ThreadState ts, PyTuple iterables) {
    PyObject[] all = new PyObject[iterables.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = PyOps.iter(ts, iterables.get(i));
    }
    return all;
  }

  static PyObject[] pool(ThreadState ts, PyObject iterable) {
    PyObject[] items = PyOps.toList(ts, iterable).toArray(new PyObject[0]);
    ts.chargeMemory(8L * items.length);
    return items;
  }

  /** The argument r of the functions that choose. */
  static int length(ThreadState ts, PyObject o) {
    int r = Arguments.size(ts, o);
    if (r < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    return r;
  }
}
