// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A place of {@code __slots__}: CPython's member_descriptor. */
public final class PyMemberDescriptor extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("member_descriptor", PyMemberDescriptor.class, CallableMethods::member)
          .notSubclassable();

  private final String name;
  private final PyType owner;
  private final int index;

  PyMemberDescriptor(String name, PyType owner, int index) {
    super(TYPE);
    this.name = name;
    this.owner = owner;
    this.index = index;
  }

  public String name() {
    return name;
  }

  /** Its place in a PyInstance. */
  public int index() {
    return index;
  }

  public PyType owner() {
    return owner;
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public @Nullable PyObject get(ThreadState ts, @Nullable PyObject object, PyType type) {
    return object == null ? this : instance(object).slot(index);
  }

  @Override
  public void set(ThreadState ts, PyObject object, @Nullable PyObject value) {
    PyInstance instance = instance(object);
    if (value == null && instance.slot(index) == null) {
      throw Attributes.missing(object, name);
    }
    instance.setSlot(index, value);
  }

  private PyInstance instance(PyObject object) {
    if (!object.type().isSubtypeOf(owner)) {
      throw Errors.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + object.type().name()
              + "' object");
    }
    return (PyInstance) object;
  }
}
