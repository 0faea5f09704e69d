// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code True} and {@code False}. */
public final class PyBool extends PyInt {
  public static final PyType TYPE =
      PyType.builtin("builtins", "bool", PyInt.class, PyInt.TYPE, BoolMethods::table)
          .notSubclassable();

  public static final PyBool TRUE = new PyBool(1);
  public static final PyBool FALSE = new PyBool(0);

  private PyBool(long value) {
    super(TYPE, value, null);
  }

  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public String toString() {
    return this == TRUE ? "True" : "False";
  }
}
