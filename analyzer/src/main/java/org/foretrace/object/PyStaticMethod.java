// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code staticmethod(f)}. */
public final class PyStaticMethod extends PyObject implements Descriptor, PyCallable {
  public static final PyType TYPE =
      PyType.builtin("staticmethod", PyStaticMethod.class, CallableMethods::staticMethod);

  private final PyObject function;

  public PyStaticMethod(PyObject function) {
    super(TYPE);
    this.function = function;
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
