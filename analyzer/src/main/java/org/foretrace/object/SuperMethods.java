// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of super. */
final class SuperMethods {
  private SuperMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction("super(*args, **kwargs)", SuperMethods::create)
        .method("__repr__(self, /)", SuperMethods::repr)
        .member("__thisclass__", (ts, self) -> ((PySuper) self).thisClass())
        .member("__self__", (ts, self) -> orNone(((PySuper) self).self()))
        .member("__self_class__", (ts, self) -> orNone(((PySuper) self).selfClass()));
  }

  private static PyObject orNone(@org.jspecify.annotations.Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  // The compiler passes both arguments for super() in a method.
  private static PyObject create(ThreadState ts, PyType cls, PyObject[] given) {
    PyObject[] args = ((PyTuple) given[0]).items();
    if (((PyDict) given[1]).size() > 0) {
      throw Errors.typeError("super() takes no keyword arguments");
    }
    if (args.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got " + args.length);
    }
    if (args.length == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    if (!(args[0] instanceof PyType)) {
      throw Errors.typeError("super() argument 1 must be a type, not " + args[0].type().name());
    }
    PyType type = (PyType) args[0];
    return args.length == 1 || args[1] == PySingleton.NONE
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
