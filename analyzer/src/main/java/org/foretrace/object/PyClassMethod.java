// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code classmethod(f)}. */
public final class PyClassMethod extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("classmethod", PyClassMethod.class, CallableMethods::classMethod);

  private PyObject function = PySingleton.NONE;
  private final @Nullable PyDict attributes;

  public PyClassMethod(PyObject function) {
    this(TYPE);
    this.function = function;
  }

  /** As {@code __new__} makes it, before {@code __init__}. */
  PyClassMethod(PyType type) {
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
    return new PyBoundMethod(function, owner);
  }
}
