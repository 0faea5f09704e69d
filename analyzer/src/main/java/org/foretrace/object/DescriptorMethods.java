// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of staticmethod, classmethod, and the descriptors of attributes. */
final class DescriptorMethods {
  private DescriptorMethods() {}

  static BuiltinTable staticMethod() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("staticmethod(*args, **kwargs)", (ts, cls, args) -> new PyStaticMethod(cls));
    t.method(
        "__init__(self, function, /)",
        (ts, self, f) -> {
          ((PyStaticMethod) self).setFunction(f);
          return PySingleton.NONE;
        });
    t.methodN(
        "__call__(self, /, *args, **kwargs)",
        (ts, args) ->
            CallableMethods.callWith(
                ts, ((PyStaticMethod) args[0]).function(), (PyTuple) args[1], (PyDict) args[2]));
    wrapper(t, "staticmethod");
    return t;
  }

  static BuiltinTable classMethod() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("classmethod(*args, **kwargs)", (ts, cls, args) -> new PyClassMethod(cls));
    t.method(
        "__init__(self, function, /)",
        (ts, self, f) -> {
          ((PyClassMethod) self).setFunction(f);
          return PySingleton.NONE;
        });
    wrapper(t, "classmethod");
    return t;
  }

  private static PyObject functionOf(PyObject self) {
    return self instanceof PyStaticMethod
        ? ((PyStaticMethod) self).function()
        : ((PyClassMethod) self).function();
  }

  private static void wrapper(BuiltinTable t, String name) {
    t.method(
        "__repr__(self, /)",
        (ts, self) -> PyStr.of("<" + name + "(" + PyOps.repr(ts, functionOf(self)) + ")>"));
    t.method("__get__(self, instance, owner=None, /)", CallableMethods::bind);
    t.getter("__func__", (ts, self) -> functionOf(self));
    t.getter("__wrapped__", (ts, self) -> functionOf(self));
    t.getter("__isabstractmethod__", (ts, self) -> isAbstract(ts, functionOf(self)));
    for (String copied :
        new String[] {"__module__", "__name__", "__qualname__", "__doc__", "__annotations__"}) {
      t.getter(copied, (ts, self) -> Attributes.get(ts, functionOf(self), copied));
    }
  }

  /** Whether a function is marked as abstract. */
  static PyObject isAbstract(ThreadState ts, PyObject function) {
    PyObject mark = Attributes.getOrNull(ts, function, "__isabstractmethod__");
    return PyBool.of(mark != null && PyOps.truth(ts, mark));
  }

  /** {@code classmethod_descriptor}. */
  static BuiltinTable classMethodDescriptor() {
    BuiltinTable t = BuiltinTable.type();
    t.method(
        "__repr__(self, /)",
        (ts, self) -> {
          PyBuiltin f = ((PyClassMethodDescriptor) self).function();
          PyType owner = f.owner();
          return PyStr.of(
              "<method '"
                  + f.name()
                  + "' of '"
                  + (owner == null ? "?" : owner.name())
                  + "' objects>");
        });
    t.method("__get__(self, instance, owner=None, /)", CallableMethods::bind);
    t.getter(
        "__name__", (ts, self) -> PyStr.of(((PyClassMethodDescriptor) self).function().name()));
    t.getter(
        "__qualname__",
        (ts, self) -> PyStr.of(((PyClassMethodDescriptor) self).function().qualname()));
    return t;
  }

  static BuiltinTable getSet() {
    BuiltinTable t = BuiltinTable.type();
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of("<attribute '" + described(self)));
    return attribute(t, "getset_descriptor");
  }

  static BuiltinTable member() {
    BuiltinTable t = BuiltinTable.type();
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of("<member '" + described(self)));
    return attribute(t, "member_descriptor");
  }

  private static String described(PyObject self) {
    return nameOf(self) + "' of '" + ownerOf(self).name() + "' objects>";
  }

  private static String nameOf(PyObject self) {
    return self instanceof PyGetSet ? ((PyGetSet) self).name() : ((PyMemberDescriptor) self).name();
  }

  private static PyType ownerOf(PyObject self) {
    return self instanceof PyGetSet
        ? ((PyGetSet) self).owner()
        : ((PyMemberDescriptor) self).owner();
  }

  private static BuiltinTable attribute(BuiltinTable t, String kind) {
    t.method("__get__(self, instance, owner=None, /)", CallableMethods::bind);
    t.method(
        "__set__(self, instance, value, /)",
        (ts, self, object, value) -> set(ts, self, object, value));
    t.method("__delete__(self, instance, /)", (ts, self, object) -> set(ts, self, object, null));
    t.getter("__name__", (ts, self) -> PyStr.of(nameOf(self)));
    t.getter("__qualname__", (ts, self) -> PyStr.of(ownerOf(self).qualname() + "." + nameOf(self)));
    t.getter("__objclass__", (ts, self) -> ownerOf(self));
    return TableParts.refusedAttribute(t, kind, "__doc__");
  }

  private static PyObject set(
      ThreadState ts, PyObject self, PyObject object, @Nullable PyObject value) {
    if (!object.type().isSubtypeOf(ownerOf(self))) {
      throw Errors.typeError(
          "descriptor '"
              + nameOf(self)
              + "' for '"
              + ownerOf(self).name()
              + "' objects doesn't apply to a '"
              + object.type().name()
              + "' object");
    }
    ((Descriptor) self).set(ts, object, value);
    return PySingleton.NONE;
  }
}
