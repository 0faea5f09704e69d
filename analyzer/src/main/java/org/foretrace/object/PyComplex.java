// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A complex number: two doubles. */
public class PyComplex extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("complex", PyComplex.class, ComplexMethods::table);

  private final double real;
  private final double imag;

  protected PyComplex(PyType type, double real, double imag) {
    super(type);
    this.real = real;
    this.imag = imag;
  }

  /** {@code class X(complex)}: with a place for attributes. */
  public static final class Instance extends PyComplex {
    private final @Nullable PyDict attributes;

    public Instance(PyType type, double real, double imag) {
      super(type, real, imag);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  public static PyComplex of(double real, double imag) {
    return new PyComplex(TYPE, real, imag);
  }

  public final double real() {
    return real;
  }

  public final double imag() {
    return imag;
  }
}
