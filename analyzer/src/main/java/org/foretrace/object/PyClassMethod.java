// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code classmethod(f)}. */
public final class PyClassMethod extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("classmethod", PyClassMethod.class, CallableMethods::classMethod);

  private final PyObject function;

  public PyClassMethod(PyObject function) {
    super(TYPE);
    this.function = function;
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
