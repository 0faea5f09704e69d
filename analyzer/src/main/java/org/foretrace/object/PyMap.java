// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code map(function, *iterables)}. */
public class PyMap extends PyIterator {
  public static final PyType TYPE = PyType.builtin("map", PyMap.class, PyMap::members);

  private final PyObject function;
  private final PyObject[] iterators;

  PyMap(PyType type, PyObject function, PyObject[] iterators) {
    super(type);
    this.function = function;
    this.iterators = iterators;
  }

  /** {@code class X(map)}: with a place for attributes. */
  public static final class Instance extends PyMap {
    private final @Nullable PyDict attributes;

    Instance(PyType type, PyObject function, PyObject[] iterators) {
      super(type, function, iterators);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static BuiltinTable members() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("map(*args, **kwargs)", PyMap::create);
    return TableParts.refused(t, "map", "__reduce__");
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyObject[] given = ((PyTuple) args[0]).items();
    if (((PyDict) args[1]).size() > 0 && cls == TYPE) {
      throw Errors.typeError("map() takes no keyword arguments");
    }
    if (given.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    PyObject[] iterators = new PyObject[given.length - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = PyOps.iter(ts, given[i + 1]);
    }
    return cls == TYPE
        ? new PyMap(cls, given[0], iterators)
        : new Instance(cls, given[0], iterators);
  }

  @Override
  public final @Nullable PyObject next(ThreadState ts) {
    PyObject[] items = new PyObject[iterators.length];
    for (int i = 0; i < items.length; i++) {
      PyObject item = PyOps.next(ts, iterators[i]);
      if (item == null) {
        return null;
      }
      items[i] = item;
    }
    return endsOnStop(() -> ts.call(function, items, null));
  }

  /** A call whose StopIteration ends the iterator, as it would in C. */
  static @Nullable PyObject endsOnStop(java.util.function.Supplier<PyObject> call) {
    try {
      return call.get();
    } catch (PyRaise e) {
      if (e.exception().type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }
}
