// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A float: an IEEE 754 double. */
public class PyFloat extends PyObject {
  public static final PyType TYPE = PyType.builtin("float", PyFloat.class, FloatMethods::table);

  private final double value;

  protected PyFloat(PyType type, double value) {
    super(type);
    this.value = value;
  }

  /** {@code class X(float)}: with a place for attributes. */
  public static final class Instance extends PyFloat {
    private final @Nullable PyDict attributes;

    public Instance(PyType type, double value) {
      super(type, value);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  public static PyFloat of(double value) {
    return new PyFloat(TYPE, value);
  }

  public final double value() {
    return value;
  }
}
