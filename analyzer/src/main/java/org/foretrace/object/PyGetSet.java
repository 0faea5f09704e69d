// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** An attribute of a builtin type that Java code computes: CPython's getset_descriptor. */
public final class PyGetSet extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("getset_descriptor", PyGetSet.class, CallableMethods::getSet)
          .notSubclassable();

  private final String name;
  private final PyType owner;
  private final Body.Of1 getter;
  private final BuiltinTable.@Nullable Setter setter;

  PyGetSet(String name, PyType owner, Body.Of1 getter, BuiltinTable.@Nullable Setter setter) {
    super(TYPE);
    this.name = name;
    this.owner = owner;
    this.getter = getter;
    this.setter = setter;
  }

  public String name() {
    return name;
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
    return object == null ? this : getter.apply(ts, object);
  }

  @Override
  public void set(ThreadState ts, PyObject object, @Nullable PyObject value) {
    if (setter == null) {
      throw Errors.raise(
          Exceptions.ATTRIBUTE_ERROR,
          "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
    }
    setter.set(ts, object, value);
  }
}
