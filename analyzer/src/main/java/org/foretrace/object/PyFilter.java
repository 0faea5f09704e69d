// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code filter(function, iterable)}. */
public class PyFilter extends PyIterator {
  public static final PyType TYPE = PyType.builtin("filter", PyFilter.class, PyFilter::members);

  private final PyObject function;
  private final PyObject iterator;

  PyFilter(PyType type, PyObject function, PyObject iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  /** {@code class X(filter)}: with a place for attributes. */
  public static final class Instance extends PyFilter {
    private final @Nullable PyDict attributes;

    Instance(PyType type, PyObject function, PyObject iterator) {
      super(type, function, iterator);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static BuiltinTable members() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("filter(function, iterable, /)", PyFilter::create);
    return TableParts.refused(t, "filter", "__reduce__");
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyObject it = PyOps.iter(ts, args[1]);
    return cls == TYPE ? new PyFilter(cls, args[0], it) : new Instance(cls, args[0], it);
  }

  @Override
  public final @Nullable PyObject next(ThreadState ts) {
    boolean byTruth = function == PySingleton.NONE || function == PyBool.TYPE;
    while (true) {
      PyObject item = PyOps.next(ts, iterator);
      if (item == null) {
        return null;
      }
      ts.chargeSteps(1);
      PyObject good = byTruth ? item : PyMap.endsOnStop(() -> ts.call(function, item));
      if (good == null) {
        return null;
      }
      if (PyOps.truth(ts, good)) {
        return item;
      }
    }
  }
}
