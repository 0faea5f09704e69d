// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code isinstance} and {@code issubclass}, with their hooks. */
public final class ClassChecks {
  private ClassChecks() {}

  /** {@code isinstance(object, cls)}: CPython's object_isinstance with hooks. */
  public static boolean isInstance(ThreadState ts, PyObject object, PyObject cls) {
    if (object.type() == cls) {
      return true;
    }
    if (cls.type() == PyType.TYPE) {
      return isInstanceByType(ts, object, cls);
    }
    if (cls instanceof PyUnionType) {
      return anyInstance(ts, object, ((PyUnionType) cls).args());
    }
    if (cls instanceof PyTuple) {
      return anyInstance(ts, object, (PyTuple) cls);
    }
    PyObject hook = Attributes.special(ts, cls, "__instancecheck__");
    if (hook != null) {
      return PyOps.truth(ts, ts.call(hook, object));
    }
    return isInstanceByType(ts, object, cls);
  }

  private static boolean anyInstance(ThreadState ts, PyObject object, PyTuple classes) {
    ts.enterRecursion(" in __instancecheck__");
    try {
      for (PyObject c : classes) {
        if (isInstance(ts, object, c)) {
          return true;
        }
      }
      return false;
    } finally {
      ts.leaveRecursion();
    }
  }

  /** Without {@code __instancecheck__}: {@code type.__instancecheck__}. */
  public static boolean isInstanceByType(ThreadState ts, PyObject object, PyObject cls) {
    if (cls instanceof PyType) {
      if (object.type().isSubtypeOf((PyType) cls)) {
        return true;
      }
      if (!object.type().isHeap()) {
        return false; // __class__ is what the type is
      }
      PyObject claimed = Attributes.getOrNull(ts, object, "__class__");
      return claimed != object.type()
          && claimed instanceof PyType
          && ((PyType) claimed).isSubtypeOf((PyType) cls);
    }
    checkClass(ts, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
    PyObject claimed = Attributes.getOrNull(ts, object, "__class__");
    return claimed != null && abstractIsSubclass(ts, claimed, cls);
  }

  /** {@code issubclass(derived, cls)}. */
  public static boolean isSubclass(ThreadState ts, PyObject derived, PyObject cls) {
    if (cls.type() == PyType.TYPE) {
      return derived == cls || isSubclassByType(ts, derived, cls);
    }
    if (cls instanceof PyUnionType) {
      return anySubclass(ts, derived, ((PyUnionType) cls).args());
    }
    if (cls instanceof PyTuple) {
      return anySubclass(ts, derived, (PyTuple) cls);
    }
    PyObject hook = Attributes.special(ts, cls, "__subclasscheck__");
    if (hook != null) {
      return PyOps.truth(ts, ts.call(hook, derived));
    }
    return isSubclassByType(ts, derived, cls);
  }

  private static boolean anySubclass(ThreadState ts, PyObject derived, PyTuple classes) {
    ts.enterRecursion(" in __subclasscheck__");
    try {
      for (PyObject c : classes) {
        if (isSubclass(ts, derived, c)) {
          return true;
        }
      }
      return false;
    } finally {
      ts.leaveRecursion();
    }
  }

  /** Without {@code __subclasscheck__}: {@code type.__subclasscheck__}. */
  public static boolean isSubclassByType(ThreadState ts, PyObject derived, PyObject cls) {
    if (cls instanceof PyType && derived instanceof PyType) {
      return ((PyType) derived).isSubtypeOf((PyType) cls);
    }
    checkClass(ts, derived, "issubclass() arg 1 must be a class");
    checkClass(ts, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    return abstractIsSubclass(ts, derived, cls);
  }

  // Anything with a tuple __bases__ passes for a class.
  private static void checkClass(ThreadState ts, PyObject cls, String message) {
    if (!(cls instanceof PyType)
        && !(Attributes.getOrNull(ts, cls, "__bases__") instanceof PyTuple)) {
      throw Errors.typeError(message);
    }
  }

  private static boolean abstractIsSubclass(ThreadState ts, PyObject derived, PyObject cls) {
    if (derived == cls) {
      return true;
    }
    PyObject bases = Attributes.getOrNull(ts, derived, "__bases__");
    if (!(bases instanceof PyTuple)) {
      return false;
    }
    ts.enterRecursion(" in __issubclass__");
    try {
      for (PyObject base : (PyTuple) bases) {
        if (abstractIsSubclass(ts, base, cls)) {
          return true;
        }
      }
      return false;
    } finally {
      ts.leaveRecursion();
    }
  }
}
