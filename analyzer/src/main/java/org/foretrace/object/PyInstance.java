// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** An instance of a class whose only builtin base is {@code object}. */
public final class PyInstance extends PyObject {
  private @Nullable PyDict dict;
  private final @Nullable PyObject @Nullable [] slots;

  /** A bare instance, as {@code object.__new__} makes it. */
  public PyInstance(PyType type) {
    super(type);
    this.slots = type.slotCount() == 0 ? null : new PyObject[type.slotCount()];
  }

  @Override
  public @Nullable PyDict dict() {
    if (dict == null && type().hasDict()) {
      dict = new PyDict();
    }
    return dict;
  }

  @Override
  public @Nullable PyDict dictIfMade() {
    return dict;
  }

  void setDict(@Nullable PyDict newDict) {
    dict = newDict;
  }

  /** A place of {@code __slots__}; null while unset. */
  public @Nullable PyObject slot(int index) {
    return slots == null ? null : slots[index];
  }

  public void setSlot(int index, @Nullable PyObject value) {
    if (slots != null) {
      slots[index] = value;
    }
  }
}
