// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code super(type, obj)}: attribute lookup along the MRO after a type. */
public final class PySuper extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("super", PySuper.class, SuperMethods::table).notSubclassable();

  private final PyType thisClass;
  private final @Nullable PyObject self;
  private final @Nullable PyType selfClass;

  private PySuper(PyType thisClass, @Nullable PyObject self, @Nullable PyType selfClass) {
    super(TYPE);
    this.thisClass = thisClass;
    this.self = self;
    this.selfClass = selfClass;
  }

  /** {@code super(cls, self)}, with the check that they belong together. */
  public static PySuper of(ThreadState ts, PyType cls, PyObject self) {
    return new PySuper(cls, self, check(ts, cls, self));
  }

  static PySuper unbound(PyType cls) {
    return new PySuper(cls, null, null);
  }

  // CPython's supercheck: the type whose MRO is searched.
  private static PyType check(ThreadState ts, PyType cls, PyObject self) {
    if (self instanceof PyType && ((PyType) self).isSubtypeOf(cls)) {
      return (PyType) self;
    }
    if (self.type().isSubtypeOf(cls)) {
      return self.type();
    }
    PyObject claimed = Attributes.getOrNull(ts, self, "__class__");
    if (claimed instanceof PyType
        && claimed != self.type()
        && ((PyType) claimed).isSubtypeOf(cls)) {
      return (PyType) claimed;
    }
    String what =
        self instanceof PyType
            ? "type " + ((PyType) self).name()
            : "instance of " + self.type().name();
    throw Errors.typeError(
        "super(type, obj): obj ("
            + what
            + ") is not an instance or subtype of type ("
            + cls.name()
            + ").");
  }

  /** {@code __thisclass__}. */
  public PyType thisClass() {
    return thisClass;
  }

  /** {@code __self__}, or null where it is not bound. */
  public @Nullable PyObject self() {
    return self;
  }

  /** {@code __self_class__}, or null where it is not bound. */
  public @Nullable PyType selfClass() {
    return selfClass;
  }

  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String name) {
    PyType start = selfClass;
    if (start == null || self == null || name.equals("__class__")) {
      return Attributes.findGeneric(ts, this, name);
    }
    PyType[] mro = start.mro();
    int i = 0;
    while (i < mro.length && mro[i] != thisClass) {
      i++;
    }
    for (i++; i < mro.length; i++) {
      PyObject found = mro[i].ownAttribute(name);
      if (found != null) {
        return self == start
            ? Attributes.descriptorGetFromType(ts, found, start)
            : Attributes.descriptorGet(ts, found, self, start);
      }
    }
    return Attributes.findGeneric(ts, this, name);
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    return object == null || self != null ? this : of(ts, thisClass, object);
  }
}
