// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** A variable shared by a function and the functions inside it. */
public final class PyCell extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("cell", PyCell.class, BuiltinTable::type).notSubclassable();

  /** The content; null while unbound. */
  public @org.jspecify.annotations.Nullable PyObject content;

  public PyCell() {
    super(TYPE);
  }
}
