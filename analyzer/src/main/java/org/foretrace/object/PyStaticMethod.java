// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code staticmethod(f)}. */
public final class PyStaticMethod extends PyObject implements Descriptor, PyCallable {
  public static final PyType TYPE =
      PyType.builtin("staticmethod", PyStaticMethod.class, CallableMethods::staticMethod);

  private PyObject function = PySingleton.NONE;
  private final @Nullable PyDict attributes;

  public PyStaticMethod(PyObject function) {
    this(TYPE);
    this.function = function;
  }

  /** As {@code __new__} makes it, before {@code __init__}. */
  PyStaticMethod(PyType type) {
    super(type);
    attributes = type.isHeap() && type.hasDict() ? new PyDict() : null;
  }

  @Override
  public @Nullable PyDict dict() {
    return attributes;
  }

  /** {@code __init__}. */
  void setFunction(PyObject newFunction) {
    function = newFunction;
  }

  /** {@code __func__}. */
  public PyObject function() {
    return function;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    return function;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    return ts.call(function, args, names);
  }
}
