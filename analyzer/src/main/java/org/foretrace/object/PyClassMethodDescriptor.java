// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A class method of a builtin type: {@code dict.fromkeys}. */
public final class PyClassMethodDescriptor extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin(
              "classmethod_descriptor",
              PyClassMethodDescriptor.class,
              DescriptorMethods::classMethodDescriptor)
          .notSubclassable();

  private final PyBuiltin function;

  PyClassMethodDescriptor(PyBuiltin function) {
    super(TYPE);
    this.function = function;
  }

  public PyBuiltin function() {
    return function;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    return new PyBoundMethod(new PyMethodDescriptor(function), owner);
  }
}
