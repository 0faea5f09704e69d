// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.zip_longest}. */
final class ZipLongest extends LibraryIterator {
  static final PyType TYPE =
      type(
          "zip_longest",
          ZipLongest.class,
          BuiltinTable.type().newFunction("zip_longest(*iterables, **kwargs)", ZipLongest::create));

  private final @Nullable PyObject[] sources;
  private final PyObject fill;
  private int active;

  private ZipLongest(PyType type, @Nullable PyObject[] sources, PyObject fill) {
    super(type);
    this.sources = sources;
    this.fill = fill;
    this.active = sources.length;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyDict kwargs = (PyDict) args[1];
    PyObject fill = kwargs.get("fillvalue");
    if (kwargs.size() > (fill == null ? 0 : 1)) {
      throw Errors.typeError("zip_longest() got an unexpected keyword argument");
    }
    PyObject[] sources = iterators(ts, (PyTuple) args[0]);
    return new ZipLongest(cls, sources, fill == null ? PySingleton.NONE : fill);
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (active == 0) {
      return null;
    }
    PyObject[] items = new PyObject[sources.length];
    for (int i = 0; i < items.length; i++) {
      PyObject source = sources[i];
      PyObject item;
      try {
        item = source == null ? null : PyOps.next(ts, source);
      } catch (PyRaise e) {
        active = 0;
        throw e;
      }
      if (source != null && item == null) {
        sources[i] = null;
        if (--active == 0) {
          return null;
        }
      }
      items[i] = item == null ? fill : item;
    }
    return PyTuple.of(items);
  }
}
