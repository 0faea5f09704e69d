// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of super. */
final class SuperMethods {
  private SuperMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction("super(type=?, object=?, /)", SuperMethods::create)
        .method("__repr__(self, /)", SuperMethods::repr)
        .getter("__thisclass__", (ts, self) -> ((PySuper) self).thisClass())
        .getter("__self__", (ts, self) -> orNone(((PySuper) self).self()))
        .getter("__self_class__", (ts, self) -> orNone(((PySuper) self).selfClass()));
  }

  private static PyObject orNone(@org.jspecify.annotations.Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  // The compiler passes both arguments for super() in a method.
  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    if (args[0] == null) {
      throw Errors.runtimeError("super(): no arguments");
    }
    if (!(args[0] instanceof PyType)) {
      throw Errors.typeError(
          "super() argument 1 must be a type, not " + args[0].type().name());
    }
    PyType type = (PyType) args[0];
    return args[1] == null || args[1] == PySingleton.NONE
        ? PySuper.unbound(type)
        : PySuper.of(ts, type, args[1]);
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PySuper s = (PySuper) self;
    PyType bound = s.selfClass();
    return PyStr.of(
        "<super: <class '"
            + s.thisClass().name()
            + "'>, "
            + (bound == null ? "NULL" : "<" + bound.name() + " object>")
            + ">");
  }
}
