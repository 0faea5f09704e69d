// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/**
 * {@code None}, {@code NotImplemented} and {@code Ellipsis}: values that are alone in their type.
 */
public final class PySingleton extends PyObject {
  public static final PyType NONE_TYPE =
      PyType.builtin("NoneType", PySingleton.class, SingletonMethods::none).notSubclassable();
  public static final PyType NOT_IMPLEMENTED_TYPE =
      PyType.builtin("NotImplementedType", PySingleton.class, SingletonMethods::notImplemented)
          .notSubclassable();
  public static final PyType ELLIPSIS_TYPE =
      PyType.builtin("ellipsis", PySingleton.class, SingletonMethods::ellipsis).notSubclassable();

  /** Python's {@code None}. */
  public static final PySingleton NONE = new PySingleton(NONE_TYPE, "None");

  /** What a binary operation returns to let the other operand try. */
  public static final PySingleton NOT_IMPLEMENTED =
      new PySingleton(NOT_IMPLEMENTED_TYPE, "NotImplemented");

  /** Python's {@code ...}. */
  public static final PySingleton ELLIPSIS = new PySingleton(ELLIPSIS_TYPE, "Ellipsis");

  private final String text;

  private PySingleton(PyType type, String text) {
    super(type);
    this.text = text;
  }

  /** Its repr. */
  public String text() {
    return text;
  }
}
