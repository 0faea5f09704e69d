// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code enumerate(iterable, start)}. */
public class PyEnumerate extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("enumerate", PyEnumerate.class, PyEnumerate::members);

  private final PyObject iterator;
  private PyInt count;

  PyEnumerate(PyType type, PyObject iterator, PyInt count) {
    super(type);
    this.iterator = iterator;
    this.count = count;
  }

  /** {@code class X(enumerate)}: with a place for attributes. */
  public static final class Instance extends PyEnumerate {
    private final @Nullable PyDict attributes;

    Instance(PyType type, PyObject iterator, PyInt count) {
      super(type, iterator, count);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static BuiltinTable members() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("enumerate(iterable, start=?)", PyEnumerate::create);
    t.classMethod(
        "__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
    return TableParts.refused(t, "enumerate", "__reduce__");
  }

  private static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyObject iterable = args[0];
    PyObject start = args[1];
    if (iterable == null) {
      throw new IllegalStateException("enumerate of nothing");
    }
    PyInt first = start == null ? PyInt.ZERO : PyOps.index(ts, start);
    PyObject it = PyOps.iter(ts, iterable);
    return cls == TYPE ? new PyEnumerate(cls, it, first) : new Instance(cls, it, first);
  }

  @Override
  public final @Nullable PyObject next(ThreadState ts) {
    PyObject item = PyOps.next(ts, iterator);
    if (item == null) {
      return null;
    }
    PyInt n = count;
    count = IntArithmetic.add(ts, n, PyInt.ONE);
    return PyTuple.of(n, item);
  }
}
