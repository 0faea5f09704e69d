// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A Python value. Every value knows its type; only some have a {@code __dict__}. */
public abstract class PyObject {
  // Not final: the type of types is made before there is one, and __class__ may be assigned.
  private PyType type;

  /** A value of a type that is known when it is made. */
  protected PyObject(PyType type) {
    this.type = type;
  }

  /** Only for {@code object} and {@code type}, which are made before there is a type of types. */
  @SuppressWarnings("NullAway.Init")
  PyObject() {}

  public final PyType type() {
    return type;
  }

  /** For {@code obj.__class__ = cls}, and for the bootstrap of {@code type}. */
  final void setType(PyType type) {
    this.type = type;
  }

  /** The instance dictionary, or null where the object has none. */
  public @Nullable PyDict dict() {
    return null;
  }

  /** The instance dictionary if it was made already: reading an attribute need not make one. */
  public @Nullable PyDict dictIfMade() {
    return dict();
  }

  /**
   * Attribute access before {@code __getattr__}: CPython's tp_getattro where {@code
   * __getattribute__} is not overridden. Null where there is no such attribute.
   */
  public @Nullable PyObject findAttribute(ThreadState ts, String name) {
    return Attributes.findGeneric(ts, this, name);
  }
}
