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
    t.newFunction("enumerate(*args, **kwargs)", PyEnumerate::create);
    t.classMethod("__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
    return TableParts.refused(t, "enumerate", "__reduce__");
  }

  // CPython parses these arguments by hand, with errors of its own.
  private static PyObject create(ThreadState ts, PyType cls, PyObject[] given) {
    PyObject[] args = ((PyTuple) given[0]).items();
    PyDict kwargs = (PyDict) given[1];
    int count = args.length + kwargs.size();
    if (count > 2) {
      throw Errors.typeError("enumerate() takes at most 2 arguments (" + count + " given)");
    }
    PyObject iterable = args.length > 0 ? args[0] : kwargs.get("iterable");
    PyObject start = args.length > 1 ? args[1] : kwargs.get("start");
    for (PyObject key : PyOps.toList(ts, kwargs)) {
      String name = ((PyStr) key).value();
      boolean known = name.equals("start") ? iterable != null : name.equals("iterable");
      if (!known || (name.equals("iterable") && args.length > 0)) {
        throw Errors.typeError("'" + name + "' is an invalid keyword argument for enumerate()");
      }
    }
    if (iterable == null) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
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
